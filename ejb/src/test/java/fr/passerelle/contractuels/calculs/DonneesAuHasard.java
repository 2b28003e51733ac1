package fr.passerelle.contractuels.calculs;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Data of every shape: no post, no candidate, posts without a place, wishes that nobody takes. */
class DonneesAuHasard extends DomainContextBase {

    @Provide
    Arbitrary<DonneesAffectation> donnees() {
        return Combinators.combine(Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, 4)).as(DonneesAuHasard::donnees)
                .flatMap(a -> a);
    }

    /** So many candidates and posts; everything else at random. */
    static Arbitrary<DonneesAffectation> donnees(int candidats, int postes) {
        List<String> numeros = noms("c", candidats);
        List<String> offres = noms("p", postes);
        return Combinators.combine(Arbitraries.integers().between(0, 3).list().ofSize(postes), listes(offres).list().ofSize(candidats),
                listes(numeros).list().ofSize(postes)).as((places, voeux, ordres) -> new DonneesAffectation(
                        IntStream.range(0, postes).mapToObj(i -> new PosteOffert(offres.get(i), places.get(i))).toList(),
                        IntStream.range(0, candidats).mapToObj(i -> new VoeuxCandidat(numeros.get(i), voeux.get(i))).toList(),
                        IntStream.range(0, postes).mapToObj(i -> new Priorites(offres.get(i), ordres.get(i))).toList()));
    }

    /** Some of these, in any order. */
    private static Arbitrary<List<String>> listes(List<String> noms) {
        return Arbitraries.shuffle(noms).flatMap(ordre -> Arbitraries.integers().between(0, noms.size()).map(n -> ordre.subList(0, n)));
    }

    private static List<String> noms(String initiale, int nombre) {
        return IntStream.range(0, nombre).mapToObj(i -> initiale + i).toList();
    }
}
