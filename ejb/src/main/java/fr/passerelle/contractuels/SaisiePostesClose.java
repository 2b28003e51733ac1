package fr.passerelle.contractuels;

import fr.passerelle.noyau.ErreurMetier;

/** The posts of the discipline were closed by the DOS; the message says by whom and when. */
public class SaisiePostesClose extends ErreurMetier {

    public SaisiePostesClose(Declenchement cloture) {
        super("postes.saisie_close", cloture.getMoment(), cloture.getPar());
    }
}
