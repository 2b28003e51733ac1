package fr.passerelle.contractuels.campagnes;

import fr.passerelle.noyau.ErreurMetier;

/** Two periods of a campaign follow each other in an order that cannot work; the message says why. */
public class OrdreImpossible extends ErreurMetier {

    OrdreImpossible(OrdrePeriodes.Ecart ecart) {
        super(ecart.cle(), ecart.valeurs());
        sur(ecart.champ());
    }
}
