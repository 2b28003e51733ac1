package fr.passerelle.contractuels.candidatures;

import static fr.passerelle.contractuels.candidatures.UneCandidature.LE;
import static fr.passerelle.contractuels.candidatures.UneCandidature.uneCandidature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.noyau.ModifieEntreTemps;
import org.junit.jupiter.api.Test;

/** Two people with the same fiche open. */
class DeuxEditeursTest {

    @Test
    void le_second_apprend_qui_a_modifie_et_peut_ensuite_maintenir_sa_saisie() {
        Candidature candidature = uneCandidature().complete().la();
        candidature.signer("Dominique Gestion", LE);
        SaisieFiche saisie = new SaisieFiche(candidature, true);
        saisie.setVersion(candidature.getVersion() - 1);

        assertThatThrownBy(() -> Dossiers.exigerVersion(candidature, saisie)).isInstanceOfSatisfying(ModifieEntreTemps.class,
                refus -> assertThat(refus.valeurs()).containsExactly("Dominique Gestion", LE));
        assertThatCode(() -> Dossiers.exigerVersion(candidature, saisie)).doesNotThrowAnyException();
    }

    @Test
    void une_saisie_a_jour_passe() {
        Candidature candidature = uneCandidature().complete().la();

        assertThatCode(() -> Dossiers.exigerVersion(candidature, new SaisieFiche(candidature, true))).doesNotThrowAnyException();
    }
}
