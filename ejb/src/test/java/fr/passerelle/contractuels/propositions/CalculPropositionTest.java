package fr.passerelle.contractuels.propositions;

import static fr.passerelle.contractuels.propositions.UnePriorite.avis;
import static fr.passerelle.contractuels.propositions.UnePriorite.beneficiaire;
import static fr.passerelle.contractuels.propositions.UnePriorite.boe;
import static fr.passerelle.contractuels.propositions.UnePriorite.candidat;
import static fr.passerelle.contractuels.propositions.UnePriorite.famille;
import static fr.passerelle.contractuels.propositions.UnePriorite.ligne;
import static fr.passerelle.contractuels.propositions.UnePriorite.poste;
import static fr.passerelle.contractuels.propositions.UnePriorite.regles;
import static fr.passerelle.contractuels.propositions.UnePriorite.surLePoste;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contractuels.entretiens.Avis;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** From wishes for schools to posts and back: ranks are those of the wishes, and each line says why. */
class CalculPropositionTest {

    private static final String A = "0210015C";
    private static final String B = "0210034Y";
    private static final Regles FAMILLE = regles(CriterePriorite.SITUATION_FAMILIALE);
    private static final Regles AVEC_BOE = regles(CriterePriorite.BOE, CriterePriorite.SITUATION_FAMILIALE);

    @Test
    void chacun_a_le_meilleur_de_ses_voeux_que_les_priorites_lui_laissent() {
        ResultatCalcul resultat = CalculProposition.calculer(FAMILLE,
                List.of(candidat(1, A, B), famille(candidat(2, A), 2, false), famille(candidat(3, A), 1, false)), List.of(poste(10, A, 1), poste(20, B, 3)));
        assertThat(surLePoste(resultat, 10)).containsExactly(2L);
        assertThat(ligne(resultat, 1)).extracting(LigneCalculee::poste, LigneCalculee::rang, LigneCalculee::raison)
                .containsExactly(20L, 2, RaisonProposee.AUTRE_VOEU);
        assertThat(ligne(resultat, 3)).extracting(LigneCalculee::poste, LigneCalculee::rang, LigneCalculee::raison)
                .containsExactly(null, null, RaisonProposee.DEVANCE);
        assertThat(resultat.placesLibres()).containsOnlyKeys(20L).containsEntry(20L, 2);
        assertThat(resultat.verdict().estCertifie()).isTrue();
        assertThat(resultat.bilan().rangMoyen()).isEqualByComparingTo("1.5");
        assertThat(resultat.bilan().partPremiers()).isEqualTo(50);
    }

    @Test
    void chaque_voeu_manque_dit_le_rang_le_dernier_garde_et_ce_qui_les_departage() {
        ResultatCalcul resultat = CalculProposition.calculer(FAMILLE, List.of(candidat(1, A, B), famille(candidat(2, A), 2, false)),
                List.of(poste(10, A, 1), poste(20, B, 1)));
        assertThat(ligne(resultat, 1).voeux()).containsExactly(
                new VoeuExplique(1, A, MotifVoeu.POURVU, 2, 2, 1, 1, false, Departage.SITUATION_FAMILIALE),
                new VoeuExplique(2, B, MotifVoeu.OBTENU, 1, 1, 1, 1, false, null));
        ResultatCalcul deuxPlaces = CalculProposition.calculer(FAMILLE, List.of(candidat(1, A), famille(candidat(2, A), 2, false),
                famille(candidat(3, A), 1, false)), List.of(poste(10, A, 2)));
        assertThat(ligne(deuxPlaces, 1).voeux()).containsExactly(
                new VoeuExplique(1, A, MotifVoeu.POURVU, 3, 3, 2, 2, false, Departage.SITUATION_FAMILIALE));
        ResultatCalcul tirage = CalculProposition.calculer(regles(), List.of(candidat(1, A), candidat(2, A)), List.of(poste(10, A, 1)));
        assertThat(tirage.lignes().stream().flatMap(l -> l.voeux().stream()).map(VoeuExplique::departage)).containsExactlyInAnyOrder(null, Departage.TIRAGE);
    }

    @Test
    void deux_postes_d_une_ecole_sont_un_seul_voeu() {
        ResultatCalcul resultat = CalculProposition.calculer(FAMILLE, List.of(candidat(1, A), candidat(2, A), candidat(3, B, A)),
                List.of(poste(10, A, 1), poste(11, A, 2)));
        assertThat(resultat.lignes()).extracting(LigneCalculee::rang).containsExactly(1, 1, 2);
        assertThat(ligne(resultat, 3).voeux().get(0)).isEqualTo(VoeuExplique.sansPoste(1, B, MotifVoeu.NON_OFFERT));
    }

    @Test
    void sur_un_poste_reserve_rien_ne_dit_qui_est_beneficiaire() {
        CandidatAClasser beneficiaire = beneficiaire(candidat(1, A));
        CandidatAClasser parent = famille(candidat(2, A), 3, true);
        ResultatCalcul reserve = CalculProposition.calculer(AVEC_BOE, List.of(beneficiaire, parent, candidat(3, A)), List.of(boe(10, A, 1)));
        assertThat(surLePoste(reserve, 10)).containsExactly(1L);
        assertThat(reserve.lignes().stream().filter(l -> l.poste() == null).flatMap(l -> l.voeux().stream()).map(VoeuExplique::departage))
                .as("ni entre eux, ni avec le bénéficiaire").containsOnly(Departage.NON_DIT);
        ResultatCalcul sansBeneficiaire = CalculProposition.calculer(AVEC_BOE, List.of(parent, candidat(3, A)), List.of(boe(10, A, 1)));
        assertThat(ligne(sansBeneficiaire, 3).voeux()).extracting(VoeuExplique::departage).as("le silence est le même").containsExactly(Departage.NON_DIT);
        ResultatCalcul sansCritere = CalculProposition.calculer(FAMILLE, List.of(beneficiaire, parent), List.of(boe(10, A, 1)));
        assertThat(surLePoste(sansCritere, 10)).containsExactly(2L);
    }

    @Test
    void dans_une_ecole_le_poste_reserve_reste_au_beneficiaire() {
        List<PosteAPourvoir> postes = List.of(boe(10, A, 1), poste(11, A, 1));
        ResultatCalcul resultat = CalculProposition.calculer(AVEC_BOE, List.of(candidat(1, A), beneficiaire(candidat(2, A))), postes);
        assertThat(surLePoste(resultat, 10)).containsExactly(2L);
        assertThat(surLePoste(resultat, 11)).containsExactly(1L);
        ResultatCalcul familleDAbord = CalculProposition.calculer(regles(CriterePriorite.SITUATION_FAMILIALE, CriterePriorite.BOE),
                List.of(famille(candidat(1, A), 2, true), beneficiaire(candidat(2, A))), postes);
        assertThat(surLePoste(familleDAbord, 10)).as("même quand un autre critère passe avant").containsExactly(2L);
        assertThat(CalculProposition.calculer(AVEC_BOE, List.of(candidat(1, A), candidat(2, A)), postes).bilan().getAffectes())
                .as("un autre le prend quand personne n'y a droit").isEqualTo(2);
    }

    @Test
    void un_avis_defavorable_ecarte_ou_classe_selon_la_regle() {
        CandidatAClasser defavorable = avis(candidat(1, A, B), Avis.DEFAVORABLE);
        List<PosteAPourvoir> postes = List.of(poste(10, A, 1));
        ResultatCalcul ecarte = CalculProposition.calculer(FAMILLE, List.of(defavorable), postes);
        assertThat(ligne(ecarte, 1).raison()).isEqualTo(RaisonProposee.AVIS_DEFAVORABLE);
        assertThat(ligne(ecarte, 1).voeux()).extracting(VoeuExplique::motif).containsExactly(MotifVoeu.ECARTE, MotifVoeu.NON_OFFERT);
        assertThat(ecarte.placesLibres()).containsEntry(10L, 1);
        Regles classer = new Regles(FAMILLE.getCriteres(), FAMILLE.getTranches(), FAMILLE.getGraine(), false);
        assertThat(ligne(CalculProposition.calculer(classer, List.of(defavorable), postes), 1).raison()).isEqualTo(RaisonProposee.PREMIER_VOEU);
    }

    @Test
    void qui_n_a_pas_de_voeu_ou_plus_de_place_le_sait() {
        ResultatCalcul resultat = CalculProposition.calculer(FAMILLE, List.of(candidat(1), candidat(2, A, B)), List.of(poste(10, A, 0), poste(20, A, 0)));
        assertThat(resultat.lignes()).extracting(LigneCalculee::raison).containsExactly(RaisonProposee.SANS_VOEU, RaisonProposee.PLUS_DE_PLACE);
        assertThat(ligne(resultat, 2).voeux()).extracting(VoeuExplique::motif).containsExactly(MotifVoeu.COMPLET, MotifVoeu.NON_OFFERT);
    }

    @Test
    void un_candidat_ne_recoit_pas_le_poste_d_une_autre_discipline_dans_la_meme_ecole() {
        PosteAPourvoir allemand = new PosteAPourvoir(10, "P10", A, "L0421", poste(1, A, 1).typePoste(), false, 1, null);
        assertThat(CalculProposition.calculer(FAMILLE, List.of(candidat(1, A)), List.of(allemand)).bilan().getAffectes()).isZero();
    }

    @Test
    void l_hypothese_ne_montre_que_des_chiffres_et_ses_paires_bloquantes() {
        ResultatCalcul resultat = CalculProposition.calculer(FAMILLE, List.of(famille(candidat(1, A, B), 1, false), candidat(2, A)),
                List.of(poste(10, A, 1), poste(20, B, 1)));
        assertThat(resultat.bilan().getAffectes()).isEqualTo(1);
        assertThat(resultat.hypothese().bilan().getAffectes()).isEqualTo(2);
        assertThat(resultat.hypothese().pairesBloquantes()).isEqualTo(1);
    }

    @Test
    void l_ordre_des_donnees_ne_change_rien() {
        Random hasard = new Random(3);
        List<CandidatAClasser> candidats = new ArrayList<>(auHasard(120, 40, hasard));
        List<PosteAPourvoir> postes = new ArrayList<>(postes(40));
        postes(40).forEach(p -> postes.add(poste(1_000 + p.id(), p.uai(), 1)));
        ResultatCalcul premier = CalculProposition.calculer(AVEC_BOE, candidats, postes);
        for (int fois = 0; fois < 5; fois++) {
            Collections.shuffle(candidats, hasard);
            Collections.shuffle(postes, hasard);
            ResultatCalcul autre = CalculProposition.calculer(AVEC_BOE, candidats, postes);
            assertThat(autre.lignes()).isEqualTo(premier.lignes());
            assertThat(autre.placesLibres()).isEqualTo(premier.placesLibres());
        }
    }

    @Test
    void trois_mille_candidats_et_vingt_voeux_ne_font_pas_attendre() {
        List<CandidatAClasser> candidats = auHasard(3_000, 2_000, new Random(42));
        List<PosteAPourvoir> postes = postes(2_000);
        ResultatCalcul resultat = Assertions.assertTimeout(Duration.ofSeconds(10), () -> CalculProposition.calculer(AVEC_BOE, candidats, postes));
        assertThat(resultat.verdict().estCertifie()).isTrue();
        assertThat(resultat.hypothese().bilan().getAffectes()).isGreaterThanOrEqualTo(resultat.bilan().getAffectes());
        List<CandidatAClasser> trop = LongStream.rangeClosed(0, 3_000).mapToObj(i -> candidat(i)).toList();
        assertThat(CalculProposition.calculer(FAMILLE, trop, List.of()).hypothese()).as("au-delà, l'hypothèse ferait attendre").isNull();
    }

    private static List<CandidatAClasser> auHasard(int nombre, int ecoles, Random hasard) {
        return LongStream.range(0, nombre).mapToObj(i -> {
            List<String> voeux = IntStream.generate(() -> hasard.nextInt(ecoles)).distinct().limit(20).mapToObj(CalculPropositionTest::ecole).toList();
            CandidatAClasser candidat = famille(candidat(i, voeux.toArray(String[]::new)), hasard.nextInt(3), hasard.nextBoolean());
            return i % 9 == 0 ? beneficiaire(candidat) : candidat;
        }).toList();
    }

    private static List<PosteAPourvoir> postes(int nombre) {
        return IntStream.range(0, nombre).mapToObj(i -> i % 10 == 0 ? boe(i, ecole(i), 1) : poste(i, ecole(i), i % 3)).toList();
    }

    private static String ecole(int numero) {
        return String.format("%07dX", numero);
    }
}
