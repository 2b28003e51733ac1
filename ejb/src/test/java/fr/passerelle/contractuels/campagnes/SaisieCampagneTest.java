package fr.passerelle.contractuels.campagnes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.contractuels.campagnes.Campagne.Phase;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Periode;
import fr.passerelle.noyau.PeriodeInversee;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Settling a campaign by its form. */
class SaisieCampagneTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Correction ALIX = new Correction("Alix Moyens", Instant.parse("2026-01-05T09:00:00Z"));

    private final Campagne campagne = new Campagne(2026, UneCampagne.desDates(), 5);
    private SaisieCampagne saisie;

    @BeforeEach
    void remplir() {
        campagne.fixer(Phase.INSCRIPTION, new Periode(Instant.parse("2026-02-01T07:00:00Z"), Instant.parse("2026-03-28T22:59:00Z")));
        saisie = new SaisieCampagne(campagne, PARIS);
    }

    private BornesPeriode bornes(Phase phase) {
        return saisie.getBornes().stream().filter(b -> b.getPhase() == phase).findFirst().orElseThrow();
    }

    @Test
    void les_bornes_se_lisent_a_l_heure_de_l_academie() {
        assertThat(bornes(Phase.INSCRIPTION).getDebut()).isEqualTo(LocalDateTime.parse("2026-02-01T08:00"));
        assertThat(bornes(Phase.VOEUX).getDebut()).isNull();
    }

    @Test
    void la_campagne_suivante_propose_les_memes_jours_et_heures_un_an_plus_tard() {
        saisie.suivante();

        assertThat(saisie.getAnnee()).isEqualTo(2027);
        assertThat(saisie.getId()).isNull();
        // The clock of the académie, also where summer time begins between the two.
        assertThat(bornes(Phase.INSCRIPTION).getFin()).isEqualTo(LocalDateTime.parse("2027-03-28T23:59"));
        assertThat(bornes(Phase.VOEUX).getFin()).isNull();
        assertThat(saisie.getResultatsLe()).isEqualTo(UneCampagne.desDates().getResultatsLe().plusYears(1));
        assertThat(campagne.getAnnee()).isEqualTo(2026);
    }

    @Test
    void les_contrats_commencent_le_premier_septembre_si_rien_d_autre_n_est_dit_et_dans_l_annee() {
        assertThat(saisie.getContratDebut()).isEqualTo(LocalDate.of(2026, 9, 1));
        saisie.setContratDebut(LocalDate.of(2027, 1, 4));
        campagne.regler(saisie, PARIS, ALIX);
        assertThat(campagne.getContratDebut()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(new SaisieCampagne(campagne, PARIS).suivante().getContratDebut()).isEqualTo(LocalDate.of(2027, 9, 1));
        for (LocalDate ailleurs : new LocalDate[] {LocalDate.of(2025, 9, 1), LocalDate.of(2026, 7, 31), LocalDate.of(2027, 8, 1)}) {
            SaisieCampagne fausse = new SaisieCampagne(campagne, PARIS);
            fausse.setContratDebut(ailleurs);
            assertThatThrownBy(() -> campagne.regler(fausse, PARIS, ALIX)).isInstanceOf(DebutContratHorsAnnee.class)
                    .satisfies(refus -> assertThat(((ErreurMetier) refus).champ()).isEqualTo("contratDebut"));
        }
    }

    @Test
    void une_borne_sans_l_autre_se_dit_au_champ_vide() {
        bornes(Phase.VOEUX).setDebut(LocalDateTime.parse("2026-03-01T08:00"));

        assertThatThrownBy(() -> campagne.regler(saisie, PARIS, ALIX)).isInstanceOf(BorneManquante.class)
                .extracting(e -> ((ErreurMetier) e).champ()).isEqualTo("VOEUX-fin");
    }

    @Test
    void une_fin_avant_le_debut_est_refusee_et_rien_n_est_change() {
        bornes(Phase.INSCRIPTION).setFin(LocalDateTime.parse("2026-01-31T08:00"));

        assertThatThrownBy(() -> campagne.regler(saisie, PARIS, ALIX)).isInstanceOf(PeriodeInversee.class)
                .extracting(e -> ((ErreurMetier) e).champ()).isEqualTo("INSCRIPTION-fin");
        assertThat(campagne.periode(Phase.INSCRIPTION).getFin()).isEqualTo(Instant.parse("2026-03-28T22:59:00Z"));
    }

    @Test
    void des_entretiens_qui_finissent_avant_de_commencer_sont_refuses() {
        saisie.setEntretiensAu(saisie.getEntretiensDu().minusDays(1));

        assertThatThrownBy(() -> campagne.regler(saisie, PARIS, ALIX)).isInstanceOf(PeriodeInversee.class)
                .extracting(e -> ((ErreurMetier) e).champ()).isEqualTo("entretiensAu");
    }

    @Test
    void un_ordre_impossible_est_refuse_et_rien_n_est_change() {
        bornes(Phase.VOEUX).setDebut(LocalDateTime.parse("2026-01-10T08:00"));
        bornes(Phase.VOEUX).setFin(LocalDateTime.parse("2026-04-10T08:00"));

        assertThatThrownBy(() -> campagne.regler(saisie, PARIS, ALIX)).isInstanceOf(OrdreImpossible.class)
                .extracting(e -> ((ErreurMetier) e).champ()).isEqualTo("VOEUX-debut");
        assertThat(campagne.periode(Phase.VOEUX).getDebut()).isNull();
    }

    @Test
    void ce_qui_est_saisi_est_garde_avec_son_auteur() {
        bornes(Phase.INSCRIPTION).setFin(LocalDateTime.parse("2026-04-15T12:30"));
        saisie.setVoeuxMaximum(20);
        saisie.setResultatsLe(LocalDate.parse("2026-06-24"));

        campagne.regler(saisie, PARIS, ALIX);

        assertThat(campagne.periode(Phase.INSCRIPTION).getFin()).isEqualTo(Instant.parse("2026-04-15T10:30:00Z"));
        assertThat(campagne.getVoeuxMaximum()).isEqualTo(20);
        assertThat(campagne.getDates().getResultatsLe()).isEqualTo(LocalDate.parse("2026-06-24"));
    }
}
