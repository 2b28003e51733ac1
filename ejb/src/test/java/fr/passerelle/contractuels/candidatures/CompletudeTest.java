package fr.passerelle.contractuels.candidatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompletudeTest {

    private static final Pieces TOUTES = new Pieces(Set.of(GenreJustificatif.CV, GenreJustificatif.LETTRE_MOTIVATION,
            GenreJustificatif.RELEVE_NOTES));

    @Test
    void un_dossier_vide_manque_de_tout_dans_l_ordre_des_ecrans() {
        assertThat(Completude.manques(null, Coordonnees.inconnues(), Situation.inconnue(), null, Pieces.AUCUNE))
                .containsExactly(Manque.values());
    }

    @Test
    void un_dossier_rempli_ne_manque_de_rien() {
        assertThat(manques(UneCandidature.A_DIJON, UneCandidature.situation(), "L0422", TOUTES)).isEmpty();
    }

    @Test
    void zero_enfant_est_une_reponse() {
        Situation sansEnfant = new Situation(SituationFamiliale.CELIBATAIRE, 0, null, false, false);
        assertThat(manques(UneCandidature.A_DIJON, sansEnfant, "L0422", TOUTES)).isEmpty();
    }

    @Test
    void ne_pas_dire_combien_d_enfants_est_un_manque() {
        Situation muette = new Situation(SituationFamiliale.CELIBATAIRE, null, null, false, false);
        assertThat(manques(UneCandidature.A_DIJON, muette, "L0422", TOUTES)).containsExactly(Manque.NOMBRE_ENFANTS);
    }

    @Test
    void les_justificatifs_de_situation_de_handicap_et_de_bourse_ne_sont_jamais_exiges() {
        Situation declaree = new Situation(SituationFamiliale.MARIE, 1, null, true, true);
        assertThat(manques(UneCandidature.A_DIJON, declaree, "L0422", TOUTES)).isEmpty();
    }

    @Test
    void chaque_document_obligatoire_absent_est_nomme() {
        assertThat(manques(UneCandidature.A_DIJON, UneCandidature.situation(), "L0422",
                TOUTES.sans(GenreJustificatif.RELEVE_NOTES)))
                .containsExactly(Manque.RELEVE_NOTES);
    }

    @Test
    void un_code_postal_sans_commune_ne_suffit_pas() {
        Coordonnees sansCommune = new Coordonnees("1 rue de l'Exemple", "21000", " ", "0600000000");
        assertThat(manques(sansCommune, UneCandidature.situation(), "L0422", TOUTES)).containsExactly(Manque.COMMUNE);
    }

    private static List<Manque> manques(Coordonnees coordonnees, Situation situation, String discipline, Pieces pieces) {
        return Completude.manques("candidat@exemple.fr", coordonnees, situation, discipline, pieces);
    }
}
