package fr.passerelle.contractuels.propositions;

import static fr.passerelle.contractuels.candidatures.UneCandidature.uneCandidature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.noyau.Correction;
import fr.passerelle.referentiel.Distance;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the DPE may settle, and what is refused beside its field. */
class ReglesTest {

    private static final Correction DOMINIQUE = new Correction("Dominique Gestion", Instant.parse("2026-06-01T08:00:00Z"));

    private final PrioritesCampagne priorites = new PrioritesCampagne(uneCandidature().la().getCampagne(), Regles.habituelles("K7QF-2M9X-WT4C"));

    @ParameterizedTest
    @CsvSource({"0,0", "20,0", "20.1,1", "40,1", "100,3", "100.1,4"})
    void une_borne_est_dans_sa_tranche(double kilometres, int tranche) {
        assertThat(TranchesDistance.HABITUELLES.tranche(new Distance(kilometres))).isEqualTo(tranche);
    }

    @Test
    void une_distance_inconnue_est_dans_la_derniere_tranche() {
        assertThat(TranchesDistance.lire("30").tranche(null)).isEqualTo(1);
        assertThat(TranchesDistance.lire(" 10; 20,30 ").bornes()).isEqualTo(List.of(10, 20, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "dix", "20, 10", "20, 20", "0, 10", "10, 1001", "1,2,3,4,5,6,7,8,9,10,11", "-5", "10.5", "10,,20", "99999"})
    void des_tranches_qui_ne_croissent_pas_sont_refusees(String tranches) {
        SaisiePriorites saisie = new SaisiePriorites(priorites);
        saisie.setTranches(tranches);
        assertThatThrownBy(() -> priorites.regler(saisie, DOMINIQUE)).isInstanceOf(TranchesIllisibles.class)
                .satisfies(refus -> assertThat(((TranchesIllisibles) refus).champ()).isEqualTo("tranches"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "é123", "a b c d", "K7QF:2M9X", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void une_graine_qui_ne_se_lit_pas_a_voix_haute_est_refusee(String graine) {
        SaisiePriorites saisie = new SaisiePriorites(priorites);
        saisie.setGraine(graine);
        assertThatThrownBy(() -> priorites.regler(saisie, DOMINIQUE)).isInstanceOf(GraineIllisible.class);
    }

    @Test
    void les_criteres_se_deplacent_se_retirent_et_se_rajoutent() {
        SaisiePriorites saisie = new SaisiePriorites(priorites);
        saisie.deplacer(CriterePriorite.MENTION, 0);
        saisie.retirer(CriterePriorite.AVIS);
        saisie.deplacer(CriterePriorite.BOE, 99);
        assertThat(saisie.getAutres()).containsExactly(CriterePriorite.AVIS);
        saisie.ajouter(CriterePriorite.AVIS);
        saisie.ajouter(CriterePriorite.AVIS);
        assertThat(priorites.regler(saisie, DOMINIQUE)).isTrue();
        assertThat(priorites.getRegles().getCriteres().criteres()).containsExactly(CriterePriorite.MENTION, CriterePriorite.SITUATION_FAMILIALE,
                CriterePriorite.DISTANCE, CriterePriorite.BOE, CriterePriorite.AVIS);
        assertThat(priorites.getCorrection()).isSameAs(DOMINIQUE);
        assertThat(priorites.regler(new SaisiePriorites(priorites), DOMINIQUE)).as("rien ne change").isFalse();
    }

    @Test
    void ce_qui_est_garde_se_relit() {
        OrdreCriteresConverter ordre = new OrdreCriteresConverter();
        assertThat(ordre.convertToEntityAttribute(ordre.convertToDatabaseColumn(OrdreCriteres.TOUS))).isEqualTo(OrdreCriteres.TOUS);
        assertThat(ordre.convertToEntityAttribute("").criteres()).isEmpty();
        VoeuxExpliquesConverter voeux = new VoeuxExpliquesConverter();
        VoeuxExpliques expliques = new VoeuxExpliques(List.of(new VoeuExplique(1, "0210015C", MotifVoeu.POURVU, 5, 12, 2, 2, true, Departage.NON_DIT),
                VoeuExplique.sansPoste(2, "0210034Y", MotifVoeu.NON_OFFERT)));
        assertThat(voeux.convertToEntityAttribute(voeux.convertToDatabaseColumn(expliques))).isEqualTo(expliques);
        assertThat(voeux.convertToEntityAttribute("").voeux()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"M1 mention MEEF 2nd degré, Professeur Langue Vivante/ANGLAIS, ANGLAIS, true", "M2 MEEF, Professeur Langue Vivante/ALLEMAND, ANGLAIS, false",
        "M1 mention MEEF Encadrement éducatif, Conseiller principal d'éducation, CONSEILLER PRINCIPAL EDUCATION, true",
        "M1, Professeur MATHEMATIQUES, MATHEMATIQUES (exemple), true", "M1, Professeur d'histoire et géographie, HISTOIRE ET GEOGRAPHIE, true",
        "M1, , ANGLAIS, false", "M1 MEEF Anglais, , ANGLAIS, true", "M1, Professeur ANGLAISE, ANGLAIS, false", "M1, Professeur, , false"})
    void un_master_nomme_sa_discipline(String diplome, String parcours, String discipline, boolean nommee) {
        assertThat(MentionMaster.nomme(diplome, parcours, discipline)).isEqualTo(nommee);
    }
}
