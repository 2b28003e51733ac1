package fr.passerelle.contractuels.resultats;

import fr.passerelle.noyau.Conflit;

/** The candidate has answered already, in another window or by a first click. */
public class DejaRepondu extends Conflit {

    public DejaRepondu(Reponse reponse) {
        super(reponse.estAcceptee() ? "resultats.deja_accepte" : "resultats.deja_refuse", reponse.getMoment());
    }
}
