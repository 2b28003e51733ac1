package fr.passerelle.contractuels.propositions;

import fr.passerelle.noyau.ErreurMetier;

/** Nobody who keeps up her candidature waits for a decision there: there is nothing to compute. */
public class AucunCandidatAProposer extends ErreurMetier {

    public AucunCandidatAProposer() {
        super("propositions.aucun_candidat");
    }
}
