package fr.passerelle.contractuels.affectations;

import static fr.passerelle.contractuels.candidatures.UneCandidature.uneCandidature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.nomenclatures.TypePoste;
import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.contractuels.postes.PosteNonOffert;
import fr.passerelle.contractuels.postes.PosteOccupe;
import fr.passerelle.contractuels.postes.SaisiePoste;
import fr.passerelle.contractuels.voeux.RangsVoeux;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Entite;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionAffectationTest {

    private static final Instant LE = Instant.parse("2026-07-01T08:00:00Z");
    private static final Correction DOMINIQUE = new Correction("Dominique Gestion", LE);
    private static final Map<Long, Set<Integer>> TOUTES_LIBRES = Map.of();

    private final Candidature candidature = uneCandidature().inscrite().la();
    private final RangsVoeux voeux = new RangsVoeux(true, Map.of("0210015C", 1, "0210034Y", 2));
    private final DecisionAffectation decision = new DecisionAffectation(candidature);

    private Poste poste(long id, String discipline, int supports) {
        SaisiePoste saisie = new SaisiePoste();
        saisie.setIdentifiant("P" + id);
        saisie.setDiscipline(discipline);
        saisie.setTypePoste(TypePoste.ALTERNANT);
        saisie.setUai(id == 1 ? "0210034Y" : "0210029T");
        saisie.setSupports(supports);
        return numerote(new Poste(candidature.getCampagne(), saisie, DOMINIQUE), id);
    }

    private static Poste numerote(Poste poste, long id) {
        try {
            Field champ = Entite.class.getDeclaredField("id");
            champ.setAccessible(true);
            champ.set(poste, id);
            return poste;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void rien_n_est_decide_d_abord() {
        assertThat(decision.sort()).isEqualTo(SortAffectation.A_DECIDER);
        assertThat(decision.ditDeja(new SaisieAffectation(1L))).isTrue();
    }

    @Test
    void chaque_poste_donne_a_sa_place_et_le_rang_du_voeu_qu_il_exauce() {
        decision.affecter(List.of(poste(1, "L0422", 1), poste(2, "L0422", 3)), new Places(Map.of(2L, Set.of(1, 3))), voeux, DOMINIQUE);
        assertThat(decision.sort()).isEqualTo(SortAffectation.AFFECTE);
        assertThat(decision.getAffectations()).extracting(Affectation::getPlace).containsExactly(1, 2);
        assertThat(decision.getAffectations()).extracting(Affectation::getRang).containsExactly(2, null);
    }

    @Test
    void un_poste_garde_garde_sa_place_et_un_poste_quitte_est_rendu() {
        Poste garde = poste(1, "L0422", 2);
        decision.affecter(List.of(garde, poste(2, "L0422", 1)), new Places(TOUTES_LIBRES), voeux, DOMINIQUE);
        Affectation avant = decision.getAffectations().iterator().next();
        decision.affecter(List.of(garde), new Places(Map.of(1L, Set.of(1, 2))), voeux, DOMINIQUE);
        assertThat(decision.getAffectations()).containsExactly(avant);
    }

    @Test
    void un_poste_sans_place_est_refuse_meme_quand_on_en_a_retire_des_supports() {
        assertThatThrownBy(() -> decision.affecter(List.of(poste(1, "L0422", 2)), new Places(Map.of(1L, Set.of(1, 2))), voeux, DOMINIQUE))
                .isInstanceOf(PosteSansPlace.class);
        assertThatThrownBy(() -> decision.affecter(List.of(poste(1, "L0422", 1)), new Places(Map.of(1L, Set.of(3))), voeux, DOMINIQUE))
                .isInstanceOf(PosteSansPlace.class);
    }

    @Test
    void un_poste_d_une_autre_discipline_supprime_ou_sans_support_est_refuse() {
        Poste supprime = poste(3, "L0422", 1);
        supprime.supprimer(0, DOMINIQUE);
        for (Poste autre : List.of(poste(1, "L0421", 1), supprime, poste(2, "L0422", 0))) {
            assertThatThrownBy(() -> decision.affecter(List.of(autre), new Places(TOUTES_LIBRES), voeux, DOMINIQUE)).isInstanceOf(PosteNonOffert.class);
        }
    }

    @Test
    void aucune_affectation_et_la_reprise_rendent_les_postes() {
        decision.affecter(List.of(poste(1, "L0422", 1)), new Places(TOUTES_LIBRES), voeux, DOMINIQUE);
        decision.refuserToute(DOMINIQUE);
        assertThat(decision.sort()).isEqualTo(SortAffectation.AUCUNE);
        assertThat(decision.getAffectations()).isEmpty();
        decision.reprendre(DOMINIQUE);
        assertThat(decision.sort()).isEqualTo(SortAffectation.A_DECIDER);
    }

    @Test
    void des_stagiaires_affectes_gardent_leur_poste_et_ses_supports() {
        Poste occupe = poste(1, "L0422", 3);
        assertThatThrownBy(() -> occupe.supprimer(2, DOMINIQUE)).isInstanceOf(PosteOccupe.class);
        SaisiePoste moins = new SaisiePoste(occupe);
        moins.setSupports(1);
        assertThatThrownBy(() -> occupe.modifier(moins, () -> 2, DOMINIQUE)).isInstanceOf(PosteOccupe.class)
                .satisfies(refus -> assertThat(((PosteOccupe) refus).champ()).isEqualTo("supports"));
        moins.setSupports(2);
        moins.setUai("0710012C");
        assertThatThrownBy(() -> occupe.modifier(moins, () -> 2, DOMINIQUE)).isInstanceOf(PosteOccupe.class)
                .satisfies(refus -> assertThat(((PosteOccupe) refus).champ()).isEqualTo("uai"));
        moins.setUai(occupe.getUai());
        occupe.modifier(moins, () -> 2, DOMINIQUE);
        assertThat(occupe.getSupport().getNombre()).isEqualTo(2);
    }

    @Test
    void un_service_au_dela_des_quotites_se_dit_et_un_service_inconnu_ne_depasse_jamais() {
        List<BigDecimal> deux = List.of(new BigDecimal("9.50"), new BigDecimal("8.50"));
        assertThat(HeuresAffectation.de(deux, new BigDecimal("18")).depassees()).isFalse();
        assertThat(HeuresAffectation.de(deux, new BigDecimal("18.01")).depassees()).isTrue();
        assertThat(HeuresAffectation.de(deux, null).depassees()).isFalse();
        assertThat(HeuresAffectation.de(List.of(), new BigDecimal("6")).depassees()).as("sans poste, rien n'est offert").isFalse();
    }
}
