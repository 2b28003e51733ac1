package fr.passerelle.contractuels.calculs;

import static fr.passerelle.contractuels.calculs.ToutesLesAffectations.parCandidat;
import static fr.passerelle.contractuels.calculs.ToutesLesAffectations.rang;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of the proposal whatever the data: against every assignment there is, or on larger data by definition. */
@Domain(DonneesAuHasard.class)
@Domain(DomainContext.Global.class)
class ProprietesPropositionTest {

    @Provide
    Arbitrary<DonneesAffectation> grandes() {
        return DonneesAuHasard.donnees(15, 8);
    }

    @Property
    void la_proposition_est_stable(@ForAll DonneesAffectation donnees) {
        assertThat(ToutesLesAffectations.stables(donnees)).contains(proposer(donnees));
    }

    @Property
    void nul_n_a_mieux_dans_une_autre_affectation_stable(@ForAll DonneesAffectation donnees) {
        Map<String, String> proposee = proposer(donnees);
        for (Map<String, String> stable : ToutesLesAffectations.stables(donnees)) {
            assertThat(donnees.candidats()).allSatisfy(c ->
                    assertThat(rang(donnees, proposee, c.id())).isLessThanOrEqualTo(rang(donnees, stable, c.id())));
        }
    }

    /** The theorem of rural hospitals. */
    @Property
    void toutes_les_affectations_stables_placent_les_memes_candidats_et_laissent_les_memes_places(@ForAll DonneesAffectation donnees) {
        Map<String, String> proposee = proposer(donnees);
        for (Map<String, String> stable : ToutesLesAffectations.stables(donnees)) {
            assertThat(stable.keySet()).isEqualTo(proposee.keySet());
            assertThat(parPoste(stable)).isEqualTo(parPoste(proposee));
        }
    }

    /** A candidate who tells wishes that are not theirs may not gain by it. */
    @Property
    void nul_ne_gagne_a_deguiser_ses_voeux(@ForAll DonneesAffectation donnees, @ForAll("voeux") List<String> voeux) {
        Map<String, String> sincere = proposer(donnees);
        List<String> offerts = voeux.stream().filter(v -> donnees.postes().stream().anyMatch(p -> p.id().equals(v))).toList();
        for (VoeuxCandidat rusant : donnees.candidats()) {
            Map<String, String> rusee = proposer(new DonneesAffectation(donnees.postes(), donnees.candidats().stream()
                    .map(c -> c.id().equals(rusant.id()) ? new VoeuxCandidat(c.id(), offerts) : c).toList(), donnees.priorites()));
            String obtenu = rusee.get(rusant.id());
            if (obtenu != null && rusant.voeux().contains(obtenu)) {
                assertThat(rang(donnees, sincere, rusant.id())).isLessThanOrEqualTo(rusant.voeux().indexOf(obtenu) + 1);
            }
        }
    }

    @Provide
    Arbitrary<List<String>> voeux() {
        return Arbitraries.of("p0", "p1", "p2", "p3").list().uniqueElements();
    }

    @Property
    void l_ordre_des_donnees_ne_compte_pas(@ForAll("grandes") DonneesAffectation donnees, @ForAll long graine) {
        Proposition proposition = Proposition.calculer(donnees);
        Proposition autre = Proposition.calculer(Donnees.melangees(donnees, graine));
        assertThat(autre.affectations()).isEqualTo(proposition.affectations());
        assertThat(autre.explications().toutes()).isEqualTo(proposition.explications().toutes());
    }

    @Property
    void les_places_sont_tenues_et_chacun_est_compte_une_fois(@ForAll("grandes") DonneesAffectation donnees) {
        Affectations affectations = Proposition.calculer(donnees).affectations();
        Map<String, Long> occupees = parPoste(parCandidat(affectations));
        assertThat(donnees.postes()).allSatisfy(p -> assertThat(affectations.placesLibres().get(p.id()))
                .isNotNegative().isEqualTo(p.places() - occupees.getOrDefault(p.id(), 0L).intValue()));
        assertThat(Stream.concat(affectations.nonAffectes().stream(), affectations.affectations().stream().map(Affectation::candidat)))
                .containsExactlyInAnyOrderElementsOf(donnees.candidats().stream().map(VoeuxCandidat::id).toList());
    }

    @Property
    void aucune_paire_ne_bloque_les_grandes_non_plus(@ForAll("grandes") DonneesAffectation donnees) {
        assertThat(ToutesLesAffectations.pairesBloquantes(donnees, proposer(donnees))).isZero();
    }

    @Property
    void chaque_voeu_manque_a_une_raison_que_les_priorites_justifient(@ForAll("grandes") DonneesAffectation donnees) {
        Proposition proposition = Proposition.calculer(donnees);
        Set<String> affectes = parCandidat(proposition.affectations()).keySet();
        assertThat(proposition.explications().toutes()).hasSameSizeAs(donnees.candidats()).allSatisfy(e -> {
            assertThat(e.estAffecte()).isEqualTo(affectes.contains(e.candidat()));
            assertThat(e.manques()).noneMatch(m -> m.motif() == Explication.Motif.PRIORITE_IGNOREE)
                    .filteredOn(m -> m.motif() == Explication.Motif.POURVU)
                    .allSatisfy(m -> assertThat(m.prioriteDernierAdmis()).isBetween(1, m.priorite() - 1));
        });
    }

    private static Map<String, String> proposer(DonneesAffectation donnees) {
        return parCandidat(Proposition.calculer(donnees).affectations());
    }

    private static Map<String, Long> parPoste(Map<String, String> parCandidat) {
        return parCandidat.values().stream().collect(Collectors.groupingBy(p -> p, TreeMap::new, Collectors.counting()));
    }
}
