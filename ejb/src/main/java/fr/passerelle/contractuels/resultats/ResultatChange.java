package fr.passerelle.contractuels.resultats;

import fr.passerelle.noyau.Conflit;

/** What the candidate would answer to is not what her page showed. */
public class ResultatChange extends Conflit {

    public ResultatChange() {
        super("resultats.change");
    }
}
