package fr.passerelle.courriels;

import fr.passerelle.noyau.ErreurMetier;

/** Another administrator has returned to the shipped text since this one was displayed. */
public class ModeleRetabli extends ErreurMetier {

    public ModeleRetabli() {
        super("modele.retabli");
    }
}
