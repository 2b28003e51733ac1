package fr.passerelle.contractuels.campagnes;

import fr.passerelle.noyau.ErreurMetier;

/** There is one campaign a school year, and that year has its own. */
public class CampagneDejaOuverte extends ErreurMetier {

    public CampagneDejaOuverte(String anneeScolaire) {
        super("campagne.deja_ouverte", anneeScolaire);
        sur("annee");
    }
}
