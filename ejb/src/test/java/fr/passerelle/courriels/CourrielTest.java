package fr.passerelle.courriels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CourrielTest {

    private static final Instant DEPOT = Instant.parse("2026-06-10T08:00:00Z");
    private static final Redaction REDACTION = new Redaction("Sujet", "Texte", "<p>Texte</p>");

    private enum Essai implements TypeCourriel {
        SIMPLE, A_LIEN;

        @Override
        public String code() {
            return name();
        }

        @Override
        public List<VariableCourriel> variables() {
            return List.of();
        }

        @Override
        public boolean sensible() {
            return this == A_LIEN;
        }
    }

    private static Courriel unCourriel() {
        return new Courriel(Essai.SIMPLE, "evenement:1", "zoe@exemple.fr", REDACTION, "exemple.fr", DEPOT);
    }

    private static Courriel unCourrielReclame() {
        Courriel courriel = unCourriel();
        courriel.reclamer(DEPOT);
        return courriel;
    }

    @Test
    void un_courriel_depose_peut_partir_aussitot() {
        assertThat(unCourriel().peutEtreReclame(DEPOT)).isTrue();
    }

    @Test
    void un_courriel_reclame_ne_l_est_pas_deux_fois() {
        Courriel courriel = unCourrielReclame();
        assertThat(courriel.peutEtreReclame(DEPOT)).isFalse();
        assertThatThrownBy(() -> courriel.reclamer(DEPOT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void un_courriel_envoye_l_est_une_fois_pour_toutes() {
        Courriel courriel = unCourrielReclame();
        courriel.noterEnvoye(DEPOT);
        assertThat(courriel.getEtat()).isEqualTo(EtatCourriel.ENVOYE);
        assertThat(courriel.peutEtreReclame(DEPOT.plus(Duration.ofDays(1)))).isFalse();
        assertThat(courriel.getTexte()).isEqualTo("Texte");
    }

    @Test
    void un_courriel_n_est_pas_envoye_sans_avoir_ete_reclame() {
        assertThatThrownBy(() -> unCourriel().noterEnvoye(DEPOT)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT5M", "3, PT15M", "4, PT1H", "5, PT6H", "6, PT6H", "40, PT6H"})
    void les_essais_s_espacent(int tentatives, Duration delai) {
        assertThat(Relances.apres(tentatives, DEPOT)).isEqualTo(DEPOT.plus(delai));
    }

    @Test
    void un_courriel_reporte_attend_son_prochain_essai() {
        Courriel courriel = unCourrielReclame();
        courriel.differer(MotifCourriel.REPORTE, "450 plus tard", DEPOT);
        assertThat(courriel.getEtat()).isEqualTo(EtatCourriel.EN_ATTENTE);
        assertThat(courriel.peutEtreReclame(DEPOT.plusSeconds(59))).isFalse();
        assertThat(courriel.peutEtreReclame(DEPOT.plusSeconds(60))).isTrue();
    }

    @Test
    void un_serveur_qui_reporte_trois_jours_finit_par_un_echec() {
        Courriel courriel = unCourrielReclame();
        courriel.differer(MotifCourriel.REPORTE, "450 plus tard", DEPOT.plus(Duration.ofDays(3)).plusSeconds(1));
        assertThat(courriel.getEtat()).isEqualTo(EtatCourriel.ECHEC);
        assertThat(courriel.getMotif()).isEqualTo(MotifCourriel.TROP_D_ESSAIS);
    }

    @Test
    void un_serveur_injoignable_ne_fait_jamais_renoncer() {
        Courriel courriel = unCourriel();
        courriel.differer(MotifCourriel.SERVEUR_INJOIGNABLE, "refus", DEPOT.plus(Duration.ofDays(30)));
        assertThat(courriel.getEtat()).isEqualTo(EtatCourriel.EN_ATTENTE);
        assertThat(courriel.getTentatives()).isEqualTo(1);
    }

    @Test
    void un_envoi_incertain_ne_repart_que_si_on_le_demande_et_garde_son_message_id() {
        Courriel courriel = unCourrielReclame();
        String messageId = courriel.getMessageId();
        courriel.declarerIncertain(MotifCourriel.ARRET, null);
        assertThat(courriel.peutEtreReclame(DEPOT.plus(Duration.ofDays(1)))).isFalse();
        courriel.renvoyer(DEPOT.plusSeconds(5));
        assertThat(courriel.peutEtreReclame(DEPOT.plusSeconds(5))).isTrue();
        assertThat(courriel.getMessageId()).isEqualTo(messageId);
    }

    @Test
    void un_courriel_en_cours_d_envoi_ne_se_renvoie_pas() {
        assertThatThrownBy(() -> unCourrielReclame().renvoyer(DEPOT)).isInstanceOf(EnvoiEnCours.class);
    }

    @Test
    void le_lien_unique_est_efface_une_fois_envoye_et_ne_se_renvoie_pas() {
        Courriel courriel = new Courriel(Essai.A_LIEN, "lien:1", "zoe@exemple.fr", REDACTION, "exemple.fr", DEPOT);
        courriel.reclamer(DEPOT);
        courriel.noterEnvoye(DEPOT);
        assertThat(courriel.getTexte()).isNull();
        assertThat(courriel.getHtml()).isNull();
        assertThatThrownBy(() -> courriel.renvoyer(DEPOT)).isInstanceOf(CorpsEfface.class);
    }

    @Test
    void un_lien_perime_ne_part_plus() {
        Courriel courriel = new Courriel(Essai.A_LIEN, "lien:1", "zoe@exemple.fr", REDACTION, "exemple.fr", DEPOT);
        courriel.utileJusquA(DEPOT.plusSeconds(3600));
        assertThat(courriel.peutEtreReclame(DEPOT.plusSeconds(3601))).isFalse();
        courriel.perimer(DEPOT.plusSeconds(3601));
        assertThat(courriel.getEtat()).isEqualTo(EtatCourriel.ECHEC);
        assertThat(courriel.getTexte()).isNull();
    }

    @Test
    void un_envoi_reclame_depuis_peu_n_est_pas_dit_incertain() {
        Courriel courriel = unCourrielReclame();
        courriel.constaterArret(DEPOT);
        assertThat(courriel.getEtat()).isEqualTo(EtatCourriel.RECLAME);
        courriel.constaterArret(DEPOT.plusSeconds(1));
        assertThat(courriel.getEtat()).isEqualTo(EtatCourriel.INCERTAIN);
    }

    @ParameterizedTest
    @EnumSource(EtatCourriel.class)
    void ce_qui_est_fini_ne_reprend_que_par_une_remise_en_attente_ou_revient(EtatCourriel etat) {
        boolean parti = etat == EtatCourriel.ENVOYE || etat == EtatCourriel.INCERTAIN;
        if (etat != EtatCourriel.EN_ATTENTE && etat != EtatCourriel.RECLAME) {
            assertThat(etat.suites()).isEqualTo(parti ? EnumSet.of(EtatCourriel.EN_ATTENTE, EtatCourriel.REVENU) : EnumSet.of(EtatCourriel.EN_ATTENTE));
        }
    }

    @Test
    void ce_qui_est_parti_peut_revenir_une_fois_et_repartir() {
        Courriel courriel = unCourrielReclame();
        assertThat(courriel.constaterRetour("5.1.1")).as("il n'est pas encore parti").isFalse();
        courriel.noterEnvoye(DEPOT);
        assertThat(courriel.constaterRetour("5.1.1 inconnu")).isTrue();
        assertThat(courriel.constaterRetour("5.1.1 encore")).isFalse();
        assertThat(courriel.getEtat()).isEqualTo(EtatCourriel.REVENU);
        assertThat(courriel.getMotif()).isEqualTo(MotifCourriel.NON_DISTRIBUE);
        assertThat(courriel.getDetail()).isEqualTo("5.1.1 inconnu");
        assertThat(courriel.peutEtreRenvoye(DEPOT)).isTrue();
    }

    @Test
    void une_reponse_trop_longue_est_coupee() {
        Courriel courriel = unCourrielReclame();
        courriel.echouer(MotifCourriel.REFUSE, "5".repeat(2000));
        assertThat(courriel.getDetail()).hasSize(500).endsWith("…");
    }
}
