package fr.passerelle.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.ModifieEntreTemps;
import fr.passerelle.noyau.PeriodeInversee;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodeScolaireTest {

    @Test
    void les_vacances_durent_jusqu_a_la_veille_de_la_reprise() {
        PeriodeScolaire toussaint = new PeriodeScolaire(saisie("2026-10-17", "2026-11-02"));
        assertThat(toussaint.dernierJour()).isEqualTo("2026-11-01");
        assertThat(toussaint.getAnneeScolaire()).isEqualTo("2026-2027");
    }

    @Test
    void une_reprise_avant_la_fin_des_cours_est_refusee() {
        assertThatThrownBy(() -> new PeriodeScolaire(saisie("2026-10-17", "2026-10-17"))).isInstanceOf(PeriodeInversee.class)
                .extracting("champ").isEqualTo("reprise");
    }

    @Test
    void deux_periodes_qui_partagent_un_jour_se_chevauchent() {
        PeriodeScolaire toussaint = new PeriodeScolaire(saisie("2026-10-17", "2026-11-02"));
        assertThat(toussaint.chevauche(new PeriodeScolaire(saisie("2026-11-01", "2026-11-05")))).isTrue();
        assertThat(toussaint.chevauche(new PeriodeScolaire(saisie("2026-11-02", "2026-11-05")))).isFalse();
        assertThat(toussaint.chevauche(new PeriodeScolaire(saisie("2026-10-01", "2026-10-17")))).isFalse();
    }

    @Test
    void une_periode_sans_reprise_publiee_n_occupe_que_son_premier_jour() {
        PeriodeScolaire ete = new PeriodeScolaire(saisie("2026-07-04", null));
        assertThat(ete.chevauche(new PeriodeScolaire(saisie("2026-07-04", "2026-09-01")))).isTrue();
        assertThat(ete.chevauche(new PeriodeScolaire(saisie("2026-07-05", "2026-09-01")))).isFalse();
    }

    @Test
    void une_correction_faite_sur_une_version_depassee_est_refusee_une_fois_en_disant_par_qui() {
        Correction derniere = new Correction("Claire Martin", Instant.parse("2026-06-10T06:00:00Z"));
        SaisiePeriode saisie = saisie("2026-10-17", "2026-11-02");
        assertThatThrownBy(() -> saisie.exigerVersion(2, derniere)).isInstanceOf(ModifieEntreTemps.class)
                .satisfies(e -> assertThat(((ModifieEntreTemps) e).valeurs()).containsExactly("Claire Martin", derniere.getLe()));
        assertThatCode(() -> saisie.exigerVersion(2, derniere)).doesNotThrowAnyException();
        assertThatThrownBy(() -> saisie.exigerVersion(3, derniere)).isInstanceOf(ModifieEntreTemps.class);
    }

    private static SaisiePeriode saisie(String debut, String reprise) {
        SaisiePeriode saisie = new SaisiePeriode();
        saisie.setCode("A");
        saisie.setLibelle("Vacances");
        saisie.setDebut(LocalDate.parse(debut));
        saisie.setReprise(reprise == null ? null : LocalDate.parse(reprise));
        return saisie;
    }
}
