package fr.passerelle.referentiel;

import fr.passerelle.noyau.ErreurMetier;

/** No commune of that name lies under that postal code, nor in its département. */
public class AdresseIntrouvable extends ErreurMetier {

    public AdresseIntrouvable() {
        super("commune.introuvable");
        sur("commune");
    }
}
