package fr.passerelle.contractuels.voeux;

import static fr.passerelle.contractuels.candidatures.UneCandidature.LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.contractuels.candidatures.UneCandidature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of wishes as it is made on the page. */
class SaisieVoeuxTest {

    private final SaisieVoeux saisie = new SaisieVoeux(new FeuilleVoeux(UneCandidature.uneCandidature().inscrite().la()));

    @BeforeEach
    void choisir() {
        saisie.ajouter("A");
        saisie.ajouter("B");
        saisie.ajouter("C");
    }

    @Test
    void un_voeu_se_deplace_et_ne_sort_jamais_de_la_liste() {
        saisie.deplacer("C", 0);
        assertThat(saisie.getEtablissements()).containsExactly("C", "A", "B");
        saisie.deplacer("C", 99);
        assertThat(saisie.getEtablissements()).containsExactly("A", "B", "C");
        saisie.deplacer("B", -4);
        assertThat(saisie.getEtablissements()).containsExactly("B", "A", "C");
        saisie.deplacer("Z", 0);
        assertThat(saisie.getEtablissements()).containsExactly("B", "A", "C");
    }

    @Test
    void un_etablissement_n_y_est_qu_une_fois() {
        saisie.ajouter("A");
        assertThat(saisie.getEtablissements()).containsExactly("A", "B", "C");
        saisie.retirer("B");
        assertThat(saisie.getEtablissements()).containsExactly("A", "C");
    }

    @Test
    void la_seconde_fenetre_est_prevenue_une_fois_puis_remplace() {
        assertThatThrownBy(() -> saisie.exigerVersion(2, LE)).isInstanceOfSatisfying(VoeuxEnregistresAilleurs.class,
                refus -> assertThat(refus.valeurs()).containsExactly(LE));
        assertThatCode(() -> saisie.exigerVersion(2, LE)).doesNotThrowAnyException();
    }
}
