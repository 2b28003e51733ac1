package fr.passerelle.contractuels.disciplines;

import static fr.passerelle.contractuels.campagnes.UneCampagne.LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.UneCampagne;
import fr.passerelle.contractuels.candidatures.UneCandidature;
import fr.passerelle.noyau.Periode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Posts are closed, then wishes shown; and back in the reverse order. */
class DisciplineCampagneTest {

    private static final Declenchement DOS = new Declenchement("Alix Moyens", LE);
    private static final Declenchement DPE = new Declenchement("Dominique Gestion", LE.plusSeconds(60));

    private final Campagne campagne = new Campagne(2026, UneCampagne.desDates(), 5);
    private final DisciplineCampagne discipline = new DisciplineCampagne(campagne, "L0422");

    @Test
    void les_voeux_ne_s_affichent_que_sur_des_postes_clos() {
        assertThatThrownBy(() -> discipline.afficherVoeux(DPE)).isInstanceOf(PostesNonClos.class);
        assertThat(discipline.voeuxAffiches()).isEmpty();

        assertThat(discipline.clorePostes(DOS)).isTrue();
        assertThat(discipline.afficherVoeux(DPE)).isTrue();
        assertThat(discipline.voeuxAffiches()).contains(DPE);
    }

    @Test
    void les_postes_ne_se_rouvrent_pas_sous_les_voeux() {
        discipline.clorePostes(DOS);
        discipline.afficherVoeux(DPE);

        assertThatThrownBy(discipline::rouvrirPostes).isInstanceOf(VoeuxAffiches.class);
        assertThat(discipline.masquerVoeux()).isTrue();
        assertThat(discipline.rouvrirPostes()).isTrue();
        assertThat(discipline.postesClos()).isEmpty();
    }

    @Test
    void une_seconde_fois_ne_change_ni_l_auteur_ni_le_moment() {
        discipline.clorePostes(DOS);
        assertThat(discipline.clorePostes(DPE)).isFalse();
        assertThat(discipline.postesClos()).contains(DOS);
        discipline.afficherVoeux(DOS);
        assertThat(discipline.afficherVoeux(DPE)).isFalse();
        assertThat(discipline.voeuxAffiches()).contains(DOS);
    }

    @Test
    void l_affichage_se_declenche_avant_ou_pendant_la_periode_pas_apres() {
        discipline.clorePostes(DOS);
        campagne.fixer(Campagne.Phase.VOEUX, new Periode(LE.minus(Duration.ofDays(9)), DPE.getMoment()));
        assertThatThrownBy(() -> discipline.afficherVoeux(DPE)).isInstanceOf(PeriodeVoeuxClose.class);

        campagne.fixer(Campagne.Phase.VOEUX, new Periode(LE.plus(Duration.ofDays(9)), LE.plus(Duration.ofDays(20))));
        assertThat(discipline.afficherVoeux(DPE)).isTrue();
    }

    @Test
    void les_resultats_s_affichent_avant_ou_pendant_leur_periode_et_une_seule_fois() {
        campagne.fixer(Campagne.Phase.RESULTATS, new Periode(LE.minus(Duration.ofDays(9)), DPE.getMoment()));
        assertThatThrownBy(() -> discipline.afficherResultats(DPE)).isInstanceOf(PeriodeResultatsClose.class);
        assertThat(discipline.resultatsAffiches()).isEmpty();

        assertThat(discipline.afficherResultats(DOS)).as("une minute plus tôt").isTrue();
        campagne.fixer(Campagne.Phase.RESULTATS, new Periode(LE.plus(Duration.ofDays(9)), LE.plus(Duration.ofDays(20))));
        assertThat(discipline.afficherResultats(DPE)).isFalse();
        assertThat(discipline.resultatsAffiches()).contains(DOS);
        assertThat(discipline.masquerResultats()).isTrue();
        assertThat(discipline.masquerResultats()).isFalse();
        assertThat(discipline.afficherResultats(DPE)).isTrue();
    }
}
