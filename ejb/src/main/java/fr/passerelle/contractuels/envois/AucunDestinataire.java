package fr.passerelle.contractuels.envois;

import fr.passerelle.noyau.ErreurMetier;

/** Nobody is concerned, or nobody who is has an address. */
public class AucunDestinataire extends ErreurMetier {

    public AucunDestinataire() {
        super("envois.aucun_destinataire");
    }
}
