package fr.passerelle.contractuels.resultats;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contractuels.affectations.EtatReponse;
import fr.passerelle.contractuels.affectations.SortAffectation;
import fr.passerelle.contractuels.candidatures.StatutCandidature;
import fr.passerelle.contractuels.campagnes.UneCampagne;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the lines of the lists say. */
class LignesResultatsTest {

    private static LigneEtatLieux ligne(SortAffectation sort, String ecoles, EtatReponse etat, boolean close) {
        return new LigneEtatLieux(1L, "L0421", "ALLEMAND", "LORMEAU", "20260002", "Tristan", StatutCandidature.INSCRITE, true, true, sort, ecoles, etat, null,
                null, close);
    }

    @Test
    void l_etat_des_lieux_parle_comme_la_reference() {
        LigneEtatLieux acceptee = ligne(SortAffectation.AFFECTE, "CLG\tCollège Louis Pasteur\t0210034Y", EtatReponse.ACCEPTE, false);
        assertThat(acceptee.disciplineNommee()).isEqualTo("ALLEMAND (L0421)");
        assertThat(acceptee.affectation()).isEqualTo("CLG Louis Pasteur (0210034Y)");
        assertThat(acceptee.reponse()).isEqualTo("Contrat accepté");
        assertThat(acceptee.repondu()).isTrue();
        assertThat(ligne(SortAffectation.A_DECIDER, null, null, true).affectation()).isEqualTo("Ce stagiaire n'a pas d'affectation");
        assertThat(ligne(SortAffectation.A_DECIDER, null, null, true).reponse()).isEmpty();
    }

    @Test
    void une_proposition_sans_reponse_est_caduque_a_la_cloture() {
        assertThat(ligne(SortAffectation.AUCUNE, null, EtatReponse.SANS_REPONSE, false).reponse()).isEqualTo("Sans réponse");
        assertThat(ligne(SortAffectation.AUCUNE, null, EtatReponse.SANS_REPONSE, true).reponse()).isEqualTo("Sans réponse – proposition caduque");
        assertThat(ligne(SortAffectation.AUCUNE, null, EtatReponse.SANS_REPONSE, true).repondu()).isFalse();
    }

    @Test
    void les_ecarts_ne_comptent_que_ce_qui_s_affiche() {
        assertThat(new LigneAffichage(1L, "L0422", "ANGLAIS", 3, 0, 2, null, null).aReafficher()).isZero();
        assertThat(new LigneAffichage(1L, "L0422", "ANGLAIS", 3, 0, 2, UneCampagne.LE, "Dominique").aReafficher()).isEqualTo(2);
        assertThat(new LigneAffichage(1L, "L0422", "ANGLAIS", 3, 1, 0, null, null).complete()).isFalse();
        assertThat(new LigneAffichage(1L, "E0030", "CPE", null, null, null, null, null).complete()).isTrue();
    }

    @Test
    void la_campagne_est_la_somme_de_ses_disciplines() {
        LigneBilan total = LigneBilan.total(List.of(new LigneBilan("L0421", "ALLEMAND", 5L, 4L, 4L, 3L, 1L, 1L, 1L),
                new LigneBilan(null, null, 2L, 0L, 0L, 0L, 0L, 0L, 0L)));
        assertThat(total).isEqualTo(new LigneBilan(null, null, 7L, 4L, 4L, 3L, 1L, 1L, 1L));
        assertThat(LigneBilan.total(List.of()).inscrits()).isZero();
    }
}
