package fr.passerelle.contractuels.resultats;

import static fr.passerelle.contractuels.resultats.EcranResultat.A_REPONDRE;
import static fr.passerelle.contractuels.resultats.EcranResultat.ACCEPTEE;
import static fr.passerelle.contractuels.resultats.EcranResultat.CADUQUE;
import static fr.passerelle.contractuels.resultats.EcranResultat.FERME;
import static fr.passerelle.contractuels.resultats.EcranResultat.NON_AFFECTEE;
import static fr.passerelle.contractuels.resultats.EcranResultat.NON_AFFICHE;
import static fr.passerelle.contractuels.resultats.EcranResultat.NON_INSCRITE;
import static fr.passerelle.contractuels.resultats.EcranResultat.NON_MAINTENUE;
import static fr.passerelle.contractuels.resultats.EcranResultat.REFUSEE;
import static fr.passerelle.contractuels.resultats.EcranResultat.REPONSE_A_VENIR;
import static fr.passerelle.contractuels.resultats.UnResultat.AUCUNE;
import static fr.passerelle.contractuels.resultats.UnResultat.LE;
import static fr.passerelle.contractuels.resultats.UnResultat.affectee;
import static fr.passerelle.contractuels.resultats.UnResultat.unResultat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.noyau.Periode.Etat;
import org.junit.jupiter.api.Test;

/** Which page a candidate reads. */
class EcranResultatTest {

    private static final Resultat AFFECTEE = unResultat(affectee(1));
    private static final Resultat SANS_POSTE = unResultat(AUCUNE);

    /** Open, shown, kept up, unless the test says otherwise. */
    private static EcranResultat ecran(Resultat resultat, Reponse reponse, Etat reponses) {
        return EcranResultat.de(new EcranResultat.Situation(true, true, true, true, resultat, reponse, reponses));
    }

    @Test
    void hors_de_la_periode_rien_ne_se_montre_meme_accepte() {
        assertThat(EcranResultat.de(new EcranResultat.Situation(false, true, true, true, AFFECTEE, Reponse.acceptation(AFFECTEE, LE), Etat.OUVERTE)))
                .isEqualTo(FERME);
    }

    @Test
    void qui_n_est_pas_inscrit_ou_ne_maintient_pas_le_lit_d_abord() {
        assertThat(EcranResultat.de(new EcranResultat.Situation(true, false, false, true, null, null, Etat.OUVERTE))).isEqualTo(NON_INSCRITE);
        assertThat(EcranResultat.de(new EcranResultat.Situation(true, true, false, true, AFFECTEE, null, Etat.OUVERTE))).isEqualTo(NON_MAINTENUE);
    }

    @Test
    void une_discipline_masquee_ne_montre_ni_resultat_ni_reponse() {
        assertThat(EcranResultat.de(new EcranResultat.Situation(true, true, true, false, AFFECTEE, Reponse.acceptation(AFFECTEE, LE), Etat.OUVERTE)))
                .isEqualTo(NON_AFFICHE);
        assertThat(ecran(null, null, Etat.OUVERTE)).as("décidé après l'affichage").isEqualTo(NON_AFFICHE);
    }

    @Test
    void un_poste_propose_attend_sa_reponse_dans_la_periode_puis_devient_caduc() {
        assertThat(ecran(AFFECTEE, null, Etat.A_DEFINIR)).isEqualTo(REPONSE_A_VENIR);
        assertThat(ecran(AFFECTEE, null, Etat.A_VENIR)).isEqualTo(REPONSE_A_VENIR);
        assertThat(ecran(AFFECTEE, null, Etat.OUVERTE)).isEqualTo(A_REPONDRE);
        assertThat(ecran(AFFECTEE, null, Etat.CLOSE)).isEqualTo(CADUQUE);
        assertThat(ecran(SANS_POSTE, null, Etat.CLOSE)).as("rien n'est proposé, rien n'est caduc").isEqualTo(NON_AFFECTEE);
    }

    @Test
    void une_reponse_reste_dite_apres_la_cloture_et_quand_le_poste_est_rendu() {
        assertThat(ecran(AFFECTEE, Reponse.acceptation(AFFECTEE, LE), Etat.CLOSE)).isEqualTo(ACCEPTEE);
        assertThat(ecran(AFFECTEE, Reponse.refus(AFFECTEE, LE, "10", false), Etat.OUVERTE)).isEqualTo(REFUSEE);
        assertThat(ecran(SANS_POSTE, Reponse.refus(AFFECTEE, LE, "10", true), Etat.CLOSE)).isEqualTo(REFUSEE);
    }
}
