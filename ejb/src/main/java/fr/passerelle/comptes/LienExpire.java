package fr.passerelle.comptes;

import fr.passerelle.noyau.ErreurMetier;

/** The link was used already, replaced by a newer one, or its time is over: another must be asked for. */
public class LienExpire extends ErreurMetier {

    public LienExpire() {
        super("lien.expire");
    }
}
