package fr.passerelle.contractuels.affectations;

import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.contractuels.voeux.RangsVoeux;
import java.time.Instant;

/** A candidate of whom nobody else decides until the end of the transaction, with what is decided of her so far. */
public final class StagiaireTenu {

    private final DecisionAffectation decision;
    private final RangsVoeux voeux;
    /** When she accepted her contract; null unless she has. */
    private final Instant acceptee;

    StagiaireTenu(DecisionAffectation decision, RangsVoeux voeux, Instant acceptee) {
        this.decision = decision;
        this.voeux = voeux;
        this.acceptee = acceptee;
    }

    DecisionAffectation decision() {
        return decision;
    }

    RangsVoeux voeux() {
        return voeux;
    }

    public Candidature candidature() {
        return decision.getCandidature();
    }

    /** @throws AffectationAcceptee when she has accepted the contract: her answer is annulled first */
    void exigerModifiable() {
        if (acceptee != null) {
            throw new AffectationAcceptee(acceptee);
        }
    }

    public SortAffectation sort() {
        return decision.sort();
    }

    /** Only who keeps up her candidature is given a post. */
    public boolean maintient() {
        return voeux.maintenue();
    }

    /** Rank of the wish that this post answers, from 1; null when she does not wish for its school. */
    public Integer rang(Poste poste) {
        return voeux.rang(poste.getUai());
    }
}
