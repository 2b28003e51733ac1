package fr.passerelle.contractuels.calculs;

import static fr.passerelle.contractuels.calculs.ToutesLesAffectations.rang;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The other aim, against every assignment there is. */
@Domain(DonneesAuHasard.class)
@Domain(DomainContext.Global.class)
class ProprietesHypotheseTest {

    @Property
    void aucune_affectation_ne_place_plus_de_monde_ni_avec_de_meilleurs_rangs(@ForAll DonneesAffectation donnees) {
        Chiffres chiffres = Hypothese.calculer(donnees).chiffres();
        Map<String, String> meilleure = ToutesLesAffectations.realisables(donnees).stream()
                .min(Comparator.<Map<String, String>>comparingInt(a -> -a.size()).thenComparingInt(a -> sommeRangs(donnees, a))).orElseThrow();
        assertThat(chiffres.affectes()).isEqualTo(meilleure.size());
        assertThat(chiffres.sommeRangs()).isEqualTo(sommeRangs(donnees, meilleure));
    }

    @Property(tries = 50)
    void l_ordre_des_donnees_ne_compte_pas(@ForAll("grandes") DonneesAffectation donnees, @ForAll long graine) {
        assertThat(Hypothese.calculer(Donnees.melangees(donnees, graine)).affectations()).isEqualTo(Hypothese.calculer(donnees).affectations());
    }

    @Provide
    Arbitrary<DonneesAffectation> grandes() {
        return DonneesAuHasard.donnees(15, 8);
    }

    private static int sommeRangs(DonneesAffectation donnees, Map<String, String> affectation) {
        return affectation.keySet().stream().mapToInt(c -> rang(donnees, affectation, c)).sum();
    }
}
