package fr.passerelle.contractuels.postes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.UneCampagne;
import fr.passerelle.contractuels.nomenclatures.TypePoste;
import fr.passerelle.noyau.Correction;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PosteTest {

    private static final Correction ALIX = new Correction("Alix Moyens", Instant.parse("2026-05-12T08:00:00Z"));
    private final Poste poste = new Poste(new Campagne(2026, UneCampagne.desDates(), 5), saisie(), ALIX);

    private static SaisiePoste saisie() {
        SaisiePoste saisie = new SaisiePoste();
        saisie.setIdentifiant(" 1000272037 ");
        saisie.setDiscipline("L0422");
        saisie.setTypePoste(TypePoste.ALTERNANT);
        saisie.setUai("0210034Y");
        saisie.setQuotite(new BigDecimal("9.50"));
        return saisie;
    }

    @Test
    void un_poste_change_ce_que_sa_fiche_montre_et_garde_ce_qui_le_nomme() {
        SaisiePoste saisie = new SaisiePoste(poste);
        saisie.setIdentifiant("autre");
        saisie.setDiscipline("L0421");
        saisie.setQuotite(new BigDecimal("8.00"));
        poste.modifier(saisie, () -> 0, ALIX);
        assertThat(poste.getSupport().getQuotite()).isEqualByComparingTo("8");
        assertThat(poste.getIdentifiant()).isEqualTo("1000272037");
        assertThat(poste.getDiscipline()).isEqualTo("L0422");
    }

    @Test
    void un_poste_supprime_ne_se_modifie_qu_une_fois_retabli() {
        SaisiePoste saisie = new SaisiePoste(poste);
        assertThat(poste.supprimer(0, ALIX)).isTrue();
        assertThat(poste.supprimer(0, ALIX)).as("une seconde fois ne change rien").isFalse();
        assertThatThrownBy(() -> poste.modifier(saisie, () -> 0, ALIX)).isInstanceOf(PosteSupprime.class);
        assertThat(poste.retablir(ALIX)).isTrue();
        assertThat(poste.retablir(ALIX)).isFalse();
        poste.modifier(saisie, () -> 0, ALIX);
        assertThat(poste.estSupprime()).isFalse();
    }

    @Test
    void une_copie_n_a_pas_d_identifiant() {
        SaisiePoste copie = new SaisiePoste(poste).copie();
        assertThat(copie.getId()).isNull();
        assertThat(copie.getIdentifiant()).isNull();
        assertThat(copie.getQuotite()).isEqualByComparingTo("9.5");
    }
}
