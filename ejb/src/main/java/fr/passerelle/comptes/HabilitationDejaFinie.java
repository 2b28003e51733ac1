package fr.passerelle.comptes;

import fr.passerelle.noyau.ErreurMetier;

/** The habilitation ended already. */
public class HabilitationDejaFinie extends ErreurMetier {

    public HabilitationDejaFinie() {
        super("habilitation.deja.finie");
    }
}
