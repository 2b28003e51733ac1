package fr.passerelle.contractuels.calculs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The check, against the definition of a blocking pair. */
@Domain(DonneesAuHasard.class)
@Domain(DomainContext.Global.class)
class ProprietesVerificationTest {

    @Property
    void toute_affectation_realisable_a_autant_de_paires_bloquantes_que_dit_la_definition(@ForAll DonneesAffectation auHasard) {
        Instance instance = Instance.de(auHasard);
        for (Map<String, String> affectation : ToutesLesAffectations.realisables(auHasard)) {
            int[] obtenus = IntStream.range(0, instance.candidats.length).map(c -> {
                int rang = ToutesLesAffectations.rang(auHasard, affectation, instance.candidats[c]);
                return affectation.containsKey(instance.candidats[c]) ? instance.debutVoeux[c] + rang - 1 : Placement.AUCUN;
            }).toArray();
            Verdict verdict = Verification.verifier(auHasard, new Placement(instance, obtenus).affectations());
            assertThat(verdict.estRealisable()).isTrue();
            assertThat(verdict.pairesBloquantes()).isEqualTo((int) ToutesLesAffectations.pairesBloquantes(auHasard, affectation));
        }
    }
}
