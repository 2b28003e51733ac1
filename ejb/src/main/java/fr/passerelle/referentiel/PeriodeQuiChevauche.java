package fr.passerelle.referentiel;

import fr.passerelle.noyau.ErreurMetier;

/** The same people of the same place already have a holiday on some of these days. */
public class PeriodeQuiChevauche extends ErreurMetier {

    public PeriodeQuiChevauche(PeriodeScolaire autre) {
        super("periode.scolaire.chevauche", autre.getLibelle(), autre.getDebut(), autre.dernierJour());
        sur("debut");
    }
}
