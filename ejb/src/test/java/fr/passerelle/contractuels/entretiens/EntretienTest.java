package fr.passerelle.contractuels.entretiens;

import static fr.passerelle.contractuels.candidatures.UneCandidature.uneCandidature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.ModifieEntreTemps;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntretienTest {

    private static final Instant LE = Instant.parse("2026-06-10T08:00:00Z");
    private static final Correction DOMINIQUE = new Correction("Dominique Gestion", LE);
    private static final RendezVous MARDI = new RendezVous(LE.plus(Duration.ofDays(6)), "Rectorat, salle 204");
    private static final RendezVous MERCREDI = new RendezVous(LE.plus(Duration.ofDays(7)), "Rectorat, salle 204");

    private final Entretien entretien = new Entretien(uneCandidature().inscrite().la());

    private Entretien convoque() {
        entretien.preselectionner(DOMINIQUE);
        entretien.fixer(MARDI, DOMINIQUE);
        entretien.annoncer(LE, DOMINIQUE);
        return entretien;
    }

    @Test
    void seul_un_dossier_complet_est_examine() {
        assertThatThrownBy(() -> new Entretien(uneCandidature().completeSauf(GenreJustificatif.CV).la())).isInstanceOf(CandidatureNonInscrite.class);
        assertThat(entretien.getEtat()).isEqualTo(EtatEntretien.A_EXAMINER);
        assertThat(entretien.getAvis()).isNull();
    }

    @Test
    void la_convocation_part_une_fois_puis_de_nouveau_quand_la_date_change() {
        assertThat(convoque().getEtat()).isEqualTo(EtatEntretien.CONVOQUE);
        assertThat(entretien.aAnnoncer()).isEmpty();
        assertThatThrownBy(() -> entretien.annoncer(LE, DOMINIQUE)).isInstanceOf(RienAAnnoncer.class);
        entretien.fixer(MERCREDI, DOMINIQUE);
        assertThat(entretien.annonce().flatMap(Annonce::rendezVous)).as("elle ne sait que mardi").contains(MARDI);
        assertThat(entretien.aAnnoncer()).contains(Annonce.Genre.CONVOCATION);
        entretien.annoncer(LE, DOMINIQUE);
        assertThat(entretien.annonce().flatMap(Annonce::rendezVous)).contains(MERCREDI);
        assertThat(entretien.getAnnonces()).as("chaque courriel a son numéro").isEqualTo(2);
    }

    @Test
    void sans_date_ou_a_une_date_passee_personne_n_est_convoque() {
        entretien.preselectionner(DOMINIQUE);
        assertThatThrownBy(() -> entretien.annoncer(LE, DOMINIQUE)).isInstanceOf(RienAAnnoncer.class);
        entretien.fixer(MARDI, DOMINIQUE);
        assertThatThrownBy(() -> entretien.annoncer(MERCREDI.getDebut(), DOMINIQUE)).isInstanceOf(RendezVousPasse.class);
        assertThat(entretien.getEtat()).isEqualTo(EtatEntretien.PRESELECTIONNE);
    }

    @Test
    void un_entretien_retire_apres_la_convocation_reste_a_annuler_aupres_du_candidat() {
        convoque().retirer(DOMINIQUE);
        assertThat(entretien.rendezVous()).isEmpty();
        assertThat(entretien.annoncer(LE, DOMINIQUE).getGenre()).isEqualTo(Annonce.Genre.ANNULATION);
        assertThat(entretien.aAnnoncer()).isEmpty();
    }

    @Test
    void qui_est_convoque_de_nouveau_a_ce_qu_il_sait_deja_n_a_rien_a_apprendre() {
        convoque().retirer(DOMINIQUE);
        entretien.preselectionner(DOMINIQUE);
        entretien.fixer(MARDI, DOMINIQUE);
        assertThat(entretien.getEtat()).isEqualTo(EtatEntretien.CONVOQUE);
        assertThat(entretien.aAnnoncer()).isEmpty();
    }

    @Test
    void qui_attend_l_apprend_une_fois_et_rien_n_est_annule_quand_elle_n_attend_plus() {
        entretien.mettreEnAttente(1, DOMINIQUE);
        assertThat(entretien.annoncer(LE, DOMINIQUE).rendezVous()).isEmpty();
        entretien.retirer(DOMINIQUE);
        assertThat(entretien.getRang()).isNull();
        assertThat(entretien.aAnnoncer()).isEmpty();
    }

    @Test
    void un_avis_suit_une_convocation_et_reste_avec_qui_passe_en_liste_d_attente() {
        assertThatThrownBy(() -> entretien.donnerAvis(Avis.RESERVE, null, DOMINIQUE)).isInstanceOf(AvisSansEntretien.class);
        convoque().donnerAvis(Avis.RESERVE, "Hésite encore", DOMINIQUE);
        assertThat(entretien.getEtat()).isEqualTo(EtatEntretien.PASSE);
        assertThatThrownBy(() -> entretien.retirer(DOMINIQUE)).isInstanceOf(SelectionImpossible.class);
        entretien.mettreEnAttente(3, DOMINIQUE);
        entretien.donnerAvis(Avis.FAVORABLE, null, DOMINIQUE);
        assertThat(entretien.getEtat()).isEqualTo(EtatEntretien.LISTE_ATTENTE);
        entretien.preselectionner(DOMINIQUE);
        assertThat(entretien.getEtat()).as("elle a eu son entretien").isEqualTo(EtatEntretien.PASSE);
        assertThat(entretien.getAvis()).isEqualTo(Avis.FAVORABLE);
    }

    @Test
    void les_rangs_de_la_liste_d_attente_se_suivent() {
        List<Entretien> trois = List.of(enAttente(1), enAttente(2), enAttente(4));
        ListeAttente liste = new ListeAttente(trois);
        assertThat(liste.suivant()).isEqualTo(4);
        liste.placer(trois.get(2), 1);
        liste.numeroter(DOMINIQUE);
        assertThat(trois).extracting(Entretien::getRang).containsExactly(2, 3, 1);
        liste.placer(trois.get(2), 99);
        liste.numeroter(DOMINIQUE);
        assertThat(trois).as("au-delà du dernier, c'est le dernier").extracting(Entretien::getRang).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> liste.placer(entretien, 1)).isInstanceOf(SelectionImpossible.class);
    }

    private static Entretien enAttente(int rang) {
        Entretien attend = new Entretien(uneCandidature().inscrite().la());
        attend.mettreEnAttente(rang, DOMINIQUE);
        return attend;
    }

    @Test
    void qui_voit_un_candidat_dont_rien_n_est_decide_apprend_ce_qu_on_en_decide_entre_temps() {
        CandidatChoisi vu = new CandidatChoisi(entretien.getCandidature(), null);
        vu.exigerInchange(null);
        entretien.preselectionner(DOMINIQUE);
        assertThatThrownBy(() -> vu.exigerInchange(entretien)).isInstanceOf(ModifieEntreTemps.class);
    }

    @Test
    void un_acte_ne_concerne_que_ceux_pour_qui_il_est_possible() {
        CandidatChoisi incomplet = new CandidatChoisi(uneCandidature().completeSauf(GenreJustificatif.CV).la(), null);
        CandidatChoisi aExaminer = new CandidatChoisi(entretien.getCandidature(), null);
        SaisieSelection selection = new SaisieSelection(ActeSelection.PRESELECTION, List.of(incomplet, aExaminer, new CandidatChoisi(entretien.getCandidature(),
                convoque())));
        assertThat(selection.getConcernes()).containsExactly(aExaminer);
        assertThat(selection.getEcartes()).hasSize(2).contains(incomplet);
    }
}
