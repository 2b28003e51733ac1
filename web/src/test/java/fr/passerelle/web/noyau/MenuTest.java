package fr.passerelle.web.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MenuTest {

    private record Domaine(int rang, List<Activite> activites) implements Activites {
        @Override
        public String titre() {
            return "commun:menu.nom";
        }
    }

    private static final Activite CANDIDATS = Activite.ouverte("commun", "oui", "/contractuels/candidat/liste");
    private static final Activite VOEUX = Activite.fermee("commun", "non", "/contractuels/voeu/liste", "Ouvre le 12/01/2027");

    private static List<String> courantes(String vue) {
        return Menu.grouper(List.of(new Domaine(1, List.of(CANDIDATS, VOEUX))), vue, Locale.FRENCH).stream()
                .flatMap(g -> g.entrees().stream()).filter(Menu.Entree::courante).map(Menu.Entree::adresse).toList();
    }

    @Test
    void la_page_d_une_activite_la_marque() {
        assertThat(courantes("/contractuels/candidat/liste.xhtml")).containsExactly("/contractuels/candidat/liste");
    }

    @Test
    void la_fiche_d_un_candidat_appartient_a_leur_liste() {
        assertThat(courantes("/contractuels/candidat/fiche.xhtml")).containsExactly("/contractuels/candidat/liste");
    }

    @Test
    void une_page_n_en_marque_aucune_autre_dans_un_autre_groupe() {
        Activite capacites = Activite.ouverte("commun", "oui", "/contractuels/capacite");
        Activite lieux = Activite.ouverte("commun", "oui", "/contractuels/etat-lieux");
        assertThat(Menu.grouper(List.of(new Domaine(1, List.of(capacites)), new Domaine(2, List.of(lieux))), "/contractuels/etat-lieux.xhtml", Locale.FRENCH)
                .stream().flatMap(g -> g.entrees().stream()).filter(Menu.Entree::courante).map(Menu.Entree::adresse)).containsExactly("/contractuels/etat-lieux");
    }

    @Test
    void une_page_d_ailleurs_ne_marque_rien() {
        assertThat(courantes("/contractuels/accueil.xhtml")).isEmpty();
        assertThat(courantes("/index.xhtml")).isEmpty();
    }

    @Test
    void une_activite_fermee_reste_montree_avec_sa_raison() {
        assertThat(Menu.grouper(List.of(new Domaine(1, List.of(VOEUX))), "/index.xhtml", Locale.FRENCH).get(0).entrees())
                .singleElement().satisfies(e -> {
                    assertThat(e.ouverte()).isFalse();
                    assertThat(e.motif()).isEqualTo("Ouvre le 12/01/2027");
                });
    }

    @Test
    void les_groupes_suivent_leur_rang_et_un_groupe_vide_disparait() {
        assertThat(Menu.grouper(List.of(new Domaine(3, List.of(VOEUX)), new Domaine(1, List.of(CANDIDATS)), new Domaine(2, List.of())),
                "/index.xhtml", Locale.FRENCH)).extracting(g -> g.entrees().get(0).adresse())
                .containsExactly("/contractuels/candidat/liste", "/contractuels/voeu/liste");
    }
}
