package fr.passerelle.comptes;

import fr.passerelle.noyau.ErreurMetier;

/** The directory gives the habilitation, and would give it again at the next entry: it ends there. */
public class HabilitationDeLAnnuaire extends ErreurMetier {

    public HabilitationDeLAnnuaire() {
        super("habilitation.de.l.annuaire");
    }
}
