package fr.passerelle.web.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

class LazyTableTest {

    private record Ligne(int numero, String nom, BigDecimal heures, LocalDate jour) {
    }

    /** 23 lines in memory, that note what they were asked. */
    private static final class Memoire implements Search<Ligne> {

        private final List<String> demandes = new ArrayList<>();

        @Override
        public DefinitionListe<Ligne> definition() {
            return new DefinitionListe<>("", "", "", Ligne::numero, List.of(Colonne.texte("nom", Ligne::nom, "l.nom"),
                    Colonne.heures("heures", Ligne::heures, "l.heures"), Colonne.date("jour", Ligne::jour, "l.jour")),
                    List.of("l.nom"), Tri.par("nom"));
        }

        @Override
        public Tranche<Ligne> chercher(Criteres criteres, Tri tri, int premier, int taille) {
            demandes.add(criteres.recherche() + "/" + (tri == null ? "-" : tri.colonne() + tri.croissant()) + "/" + premier + "/" + taille);
            return new Tranche<>(IntStream.range(premier, Math.min(premier + taille, 23)).mapToObj(i ->
                    new Ligne(i, "nom" + i, new BigDecimal("9.5"), LocalDate.of(2026, 1, 23))).toList(), 23);
        }

        @Override
        public void parcourir(Criteres criteres, Tri tri, Consumer<Ligne> suite) {
            throw new UnsupportedOperationException();
        }
    }

    private final Memoire memoire = new Memoire();
    private final EtatListe etat = new EtatListe();
    private final LazyTable<Ligne> table = new LazyTable<>(memoire, etat);

    private static Map<String, SortMeta> tri(String colonne, SortOrder sens) {
        return Map.of(colonne, SortMeta.builder().field(colonne).order(sens).build());
    }

    @Test
    void une_page_ne_coute_qu_une_demande_qui_compte_aussi() {
        table.count(Map.of());
        assertThat(table.load(10, 10, Map.of(), Map.of())).hasSize(10);
        assertThat(table.getRowCount()).isEqualTo(23);
        assertThat(memoire.demandes).containsExactly("/-/10/10");
    }

    @Test
    void l_ordre_demande_est_celui_de_la_colonne_choisie() {
        table.load(0, 10, tri("jour", SortOrder.DESCENDING), Map.of());
        assertThat(memoire.demandes).containsExactly("/jourfalse/0/10");
        assertThat(table.tri()).isEqualTo(new Tri("jour", false));
    }

    @Test
    void sans_ordre_demande_la_liste_garde_le_sien() {
        assertThat(table.tri()).isEqualTo(Tri.par("nom"));
    }

    @Test
    void une_page_qui_n_existe_plus_devient_la_derniere() {
        assertThat(table.load(50, 10, Map.of(), Map.of())).extracting(Ligne::numero).containsExactly(20, 21, 22);
        assertThat(etat.premier()).isEqualTo(20);
    }

    @Test
    void une_nouvelle_recherche_revient_a_la_premiere_page() {
        assertThat(table.count(Map.of())).isGreaterThan(1_000_000);
        table.setRecherche("martin");
        table.relire();
        assertThat(table.count(Map.of())).isEqualTo(1);
        table.load(0, 10, Map.of(), Map.of());
        assertThat(table.count(Map.of())).isGreaterThan(1_000_000);
        assertThat(memoire.demandes).containsExactly("martin/-/0/10");
    }

    @Test
    void la_page_l_ordre_et_la_recherche_se_retrouvent() {
        table.setRecherche("martin");
        table.load(10, 25, tri("jour", SortOrder.ASCENDING), Map.of());
        LazyTable<Ligne> retour = new LazyTable<>(memoire, etat);
        assertThat(retour.getPremier()).isEqualTo(10);
        assertThat(retour.getTaille()).isEqualTo(25);
        assertThat(retour.tri()).isEqualTo(Tri.par("jour"));
        assertThat(retour.getRecherche()).isEqualTo("martin");
    }

    @Test
    void chaque_cellule_s_ecrit_selon_son_genre() {
        Ligne ligne = table.load(0, 1, Map.of(), Map.of()).get(0);
        assertThat(table.cellule(ligne, "heures")).isEqualTo("9,5 h");
        assertThat(table.cellule(ligne, "jour")).isEqualTo("23/01/2026");
        assertThat(table.style("heures")).isEqualTo("droite");
    }

    @Test
    void une_colonne_de_la_page_ne_trie_pas() {
        assertThat(table.triable("actions")).isFalse();
        assertThat(table.triable("nom")).isTrue();
    }

    @Test
    void une_colonne_masquee_n_est_pas_exportee() {
        table.getFiltres().setMontrees(List.of("nom", "jour"));
        assertThat(table.colonnesVisibles()).extracting(Colonne::cle).containsExactly("nom", "jour");
        assertThat(table.visible("heures")).isFalse();
    }

    @Test
    void masquer_toutes_les_colonnes_n_en_masque_aucune() {
        table.getFiltres().setMontrees(List.of());
        assertThat(table.colonnesVisibles()).hasSize(3);
    }

    @Test
    void un_filtre_pose_se_lit_et_se_retire() {
        table.getFiltres().getValeurs().put("jour", "2026-01-23");
        assertThat(table.isRestreinte()).isTrue();
        assertThat(table.getFiltres().getPoses()).extracting(FiltresListe.Pose::valeur).containsExactly("23/01/2026");
        table.retirer("jour");
        assertThat(table.isRestreinte()).isFalse();
    }
}
