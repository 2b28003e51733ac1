package fr.passerelle.contractuels.affectations;

import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.contractuels.voeux.RangsVoeux;

/** A candidate of whom nobody else decides until the end of the transaction, with what is decided of her so far. */
public final class StagiaireTenu {

    private final DecisionAffectation decision;
    private final RangsVoeux voeux;

    StagiaireTenu(DecisionAffectation decision, RangsVoeux voeux) {
        this.decision = decision;
        this.voeux = voeux;
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
