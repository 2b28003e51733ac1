package fr.passerelle.contractuels.propositions;

import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.ErreurMetier;

/** The proposition was discarded, perhaps since the page was shown: its lines can no longer be accepted. */
public class PropositionClose extends ErreurMetier {

    public PropositionClose(Correction ecartee) {
        super("propositions.close", ecartee.getPar(), ecartee.getLe());
    }
}
