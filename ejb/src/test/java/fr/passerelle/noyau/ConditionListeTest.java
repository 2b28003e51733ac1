package fr.passerelle.noyau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionListeTest {

    private record Ligne(Long id, String nom, Periode.Etat etat, Integer places, Instant le) {
    }

    private static final DefinitionListe<Ligne> LISTE = new DefinitionListe<>("Chose c", "c.id", "new Ligne(c.id)", Ligne::id,
            List.of(Colonne.texte("nom", Ligne::nom, "c.nom"),
                    Colonne.choix("etat", Periode.Etat.class, Ligne::etat, "c.etat"),
                    Colonne.entier("places", Ligne::places, "c.places"),
                    Colonne.instant("le", Ligne::le, "c.le"),
                    Colonne.<Ligne>calculee("resume", Colonne.Genre.TEXTE, Ligne::nom)),
            List.of("c.nom", "c.ville"), Tri.par("nom"));

    @Test
    void sans_critere_il_n_y_a_pas_de_condition() {
        assertThat(condition(Criteres.AUCUN).jpql()).isEmpty();
    }

    @Test
    void chaque_mot_recherche_doit_se_trouver_dans_une_des_colonnes() {
        ConditionListe condition = condition(new Criteres("le parc", Map.of()));
        assertThat(condition.jpql()).isEqualTo(" where (c.nom like :p0 escape '!' or c.ville like :p0 escape '!')"
                + " and (c.nom like :p1 escape '!' or c.ville like :p1 escape '!')");
        assertThat(condition.parametres()).containsEntry("p0", "%le%").containsEntry("p1", "%parc%");
    }

    @Test
    void les_jokers_saisis_sont_cherches_comme_des_lettres() {
        assertThat(condition(new Criteres("50%_!", Map.of())).parametres()).containsEntry("p0", "%50!%!_!!%");
    }

    @Test
    void la_restriction_de_l_appelant_est_toujours_dans_la_requete() {
        ConditionListe condition = new ConditionListe(LISTE, Restriction.a("c.discipline in :codes", Map.of("codes", List.of("L0422"))),
                new Criteres("", Map.of("places", "3")));
        assertThat(condition.jpql()).isEqualTo(" where (c.discipline in :codes) and c.places = :p1");
        assertThat(condition.parametres()).containsEntry("codes", List.of("L0422")).containsEntry("p1", 3);
    }

    @Test
    void un_jour_choisi_couvre_ce_jour_dans_le_fuseau_de_l_academie() {
        assertThat(condition(new Criteres("", Map.of("le", "10/06/2026"))).parametres().values())
                .containsExactly(Instant.parse("2026-06-09T22:00:00Z"), Instant.parse("2026-06-10T22:00:00Z"));
    }

    @Test
    void une_valeur_illisible_est_refusee_sur_sa_colonne() {
        assertThatThrownBy(() -> condition(new Criteres("", Map.of("etat", "OUVERTES"))))
                .isInstanceOfSatisfying(FiltreIllisible.class, e -> assertThat(e.champ()).isEqualTo("etat"));
    }

    @Test
    void une_colonne_inconnue_ou_calculee_ne_filtre_pas() {
        assertThatThrownBy(() -> condition(new Criteres("", Map.of("c.motDePasse", "x")))).isInstanceOf(ColonneInconnue.class);
        assertThatThrownBy(() -> condition(new Criteres("", Map.of("resume", "x")))).isInstanceOf(ColonneInconnue.class);
    }

    private static ConditionListe condition(Criteres criteres) {
        return new ConditionListe(LISTE, Restriction.AUCUNE, criteres);
    }
}
