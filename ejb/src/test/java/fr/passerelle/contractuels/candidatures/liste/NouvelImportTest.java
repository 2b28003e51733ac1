package fr.passerelle.contractuels.candidatures.liste;

import static fr.passerelle.contractuels.candidatures.UneCandidature.uneCandidature;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.Coordonnees;
import fr.passerelle.contractuels.candidatures.UneCandidature;
import org.junit.jupiter.api.Test;

/** A new list of the university never undoes what was corrected here. */
class NouvelImportTest {

    private static final Coordonnees LISTE = new Coordonnees("2 place du Marché", "71100", "Chalon-sur-Saône", "0300000000");

    @Test
    void ce_que_le_candidat_a_corrige_reste() {
        Candidature candidature = uneCandidature().importee(LISTE, "L0421").la();
        candidature.renseigner(UneCandidature.A_DIJON, UneCandidature.situation(), "L0422");

        boolean change = reprendre(candidature, LISTE, "L0421");

        assertThat(change).isFalse();
        assertThat(candidature.getCoordonnees().getCommune()).isEqualTo("Dijon");
        assertThat(candidature.getCoordonnees().getTelephone()).isEqualTo("0600000000");
        assertThat(candidature.getDiscipline()).isEqualTo("L0422");
    }

    @Test
    void ce_qu_il_a_confirme_sans_y_toucher_suit_encore_la_liste() {
        Candidature candidature = uneCandidature().importee(LISTE, "L0421").la();
        candidature.renseigner(LISTE, UneCandidature.situation(), "L0421");

        assertThat(reprendre(candidature, UneCandidature.A_DIJON, "L0422")).isTrue();
        assertThat(candidature.getCoordonnees().getCommune()).isEqualTo("Dijon");
        assertThat(candidature.getDiscipline()).isEqualTo("L0422");
    }

    @Test
    void ne_corriger_que_le_telephone_laisse_l_adresse_suivre() {
        Candidature candidature = uneCandidature().importee(LISTE, "L0421").la();
        candidature.renseigner(new Coordonnees("2 place du Marché", "71100", "Chalon-sur-Saône", "0611111111"),
                UneCandidature.situation(), "L0421");

        reprendre(candidature, UneCandidature.A_DIJON, "L0421");

        assertThat(candidature.getCoordonnees().getCommune()).isEqualTo("Dijon");
        assertThat(candidature.getCoordonnees().getTelephone()).isEqualTo("0611111111");
    }

    @Test
    void ce_que_la_liste_ne_dit_pas_ne_s_efface_pas() {
        Candidature candidature = uneCandidature().importee(LISTE, "L0421").la();

        assertThat(reprendre(candidature, Coordonnees.inconnues(), null)).isFalse();
        assertThat(candidature.getCoordonnees().getTelephone()).isEqualTo("0300000000");
        assertThat(candidature.getDiscipline()).isEqualTo("L0421");
    }

    @Test
    void le_nom_suit_toujours_la_liste() {
        Candidature candidature = uneCandidature().la();

        assertThat(candidature.reprendre(UneCandidature.etatCivil("EXEMPLE"), candidature.getEtudes(), null, LISTE, null))
                .isTrue();
        assertThat(candidature.getEtatCivil().getNom()).isEqualTo("EXEMPLE");
    }

    @Test
    void quitter_sa_place_c_est_changer_de_discipline_non_corrigee_ou_de_type_de_poste() {
        Candidature candidature = uneCandidature().importee(LISTE, "L0421").la();

        assertThat(candidature.quitterait("L0421", candidature.getTypePoste())).isFalse();
        assertThat(candidature.quitterait(null, null)).isFalse();
        assertThat(candidature.quitterait("L0422", null)).isTrue();
        assertThat(candidature.quitterait(null, "CPE")).isTrue();

        candidature.renseigner(LISTE, UneCandidature.situation(), "L0430");
        assertThat(candidature.quitterait("L0422", null)).isFalse();
    }

    private static boolean reprendre(Candidature candidature, Coordonnees liste, String discipline) {
        return candidature.reprendre(UneCandidature.etatCivil("LORMEAU"), UneCandidature.etudes(), null, liste, discipline);
    }
}
