package fr.passerelle.contractuels.propositions;

import fr.passerelle.noyau.ErreurMetier;

/** The check holds something against the proposition: none of its lines can be accepted. */
public class PropositionNonCertifiee extends ErreurMetier {

    public PropositionNonCertifiee() {
        super("propositions.non_certifiee");
    }
}
