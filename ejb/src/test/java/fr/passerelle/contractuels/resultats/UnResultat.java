package fr.passerelle.contractuels.resultats;

import static fr.passerelle.contractuels.candidatures.UneCandidature.uneCandidature;

import fr.passerelle.contractuels.affectations.DecisionPrise;
import fr.passerelle.contractuels.affectations.DecisionPrise.PosteDonne;
import fr.passerelle.contractuels.affectations.SortAffectation;
import fr.passerelle.contractuels.campagnes.UneCampagne;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Results as tests speak of them: {@code unResultat(affectee(1, 2))}. */
final class UnResultat {

    static final Instant LE = UneCampagne.LE;
    static final DecisionPrise AUCUNE = new DecisionPrise(SortAffectation.AUCUNE, List.of());

    private UnResultat() {
    }

    static DecisionPrise affectee(long... postes) {
        return new DecisionPrise(SortAffectation.AFFECTE, Arrays.stream(postes).mapToObj(p -> new PosteDonne(p, "021003" + p + "Y")).toList());
    }

    static Resultat unResultat(DecisionPrise decision) {
        return new Resultat(uneCandidature().inscrite().la(), decision, LE);
    }
}
