package fr.passerelle.contractuels.resultats;

import fr.passerelle.noyau.Conflit;

/** The candidate has no answer that holds, or not the one that was displayed any more. */
public class AucuneReponse extends Conflit {

    public AucuneReponse() {
        super("resultats.aucune_reponse");
    }
}
