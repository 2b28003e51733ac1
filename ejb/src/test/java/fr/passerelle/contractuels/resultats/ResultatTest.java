package fr.passerelle.contractuels.resultats;

import static fr.passerelle.contractuels.resultats.UnResultat.AUCUNE;
import static fr.passerelle.contractuels.resultats.UnResultat.LE;
import static fr.passerelle.contractuels.resultats.UnResultat.affectee;
import static fr.passerelle.contractuels.resultats.UnResultat.unResultat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.contractuels.affectations.DecisionPrise;
import org.junit.jupiter.api.Test;

/** What is shown is what was decided, and is known to differ from what is decided since. */
class ResultatTest {

    @Test
    void il_dit_la_decision_dont_il_vient_et_aucune_autre() {
        Resultat resultat = unResultat(affectee(2, 1));
        assertThat(resultat.dit(affectee(1, 2))).as("dans un autre ordre").isTrue();
        assertThat(resultat.dit(affectee(1))).isFalse();
        assertThat(resultat.dit(affectee(1, 3))).isFalse();
        assertThat(resultat.dit(AUCUNE)).isFalse();
        assertThat(resultat.dit(DecisionPrise.RIEN)).isFalse();
        assertThat(unResultat(AUCUNE).dit(AUCUNE)).isTrue();
        assertThat(unResultat(AUCUNE).dit(DecisionPrise.RIEN)).as("ce qui n'est plus décidé n'est plus ce qui est affiché").isFalse();
    }

    @Test
    void les_postes_gardent_l_ordre_des_voeux() {
        assertThat(unResultat(affectee(2, 1)).postes()).extracting(PosteAffiche::getPoste).containsExactly(2L, 1L);
    }

    @Test
    void rien_ne_s_affiche_de_ce_qui_n_est_pas_decide() {
        assertThatThrownBy(() -> unResultat(DecisionPrise.RIEN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void une_reponse_tient_jusqu_a_son_annulation_et_reste_pour_l_historique() {
        Reponse refus = Reponse.refus(unResultat(affectee(1)), LE, "10", true);
        assertThat(refus.tient()).isTrue();
        Annulation annulation = new Annulation("Dominique Gestion", LE.plusSeconds(60), "Erreur de saisie");
        refus.annuler(annulation);
        assertThat(refus.tient()).isFalse();
        assertThat(refus.annulation()).contains(annulation);
        assertThat(refus.getMotif()).isEqualTo("10");
        assertThatThrownBy(() -> refus.annuler(annulation)).isInstanceOf(ReponseDejaAnnulee.class);
    }

    @Test
    void on_ne_repond_qu_a_un_poste_propose() {
        Resultat sansPoste = unResultat(AUCUNE);
        assertThatThrownBy(() -> Reponse.acceptation(sansPoste, LE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void une_reponse_a_autre_chose_que_ce_qui_s_affiche_se_dit_une_fois() {
        SaisieReponse saisie = new SaisieReponse(4L);
        saisie.exigerAffiche(4L);
        assertThatThrownBy(() -> saisie.exigerAffiche(5L)).isInstanceOf(ResultatChange.class);
        saisie.exigerAffiche(5L);
        assertThatThrownBy(() -> new SaisieReponse(null).exigerAffiche(4L)).isInstanceOf(ResultatChange.class);
    }
}
