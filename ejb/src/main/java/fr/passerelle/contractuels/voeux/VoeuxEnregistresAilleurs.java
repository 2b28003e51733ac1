package fr.passerelle.contractuels.voeux;

import fr.passerelle.noyau.ErreurMetier;
import java.time.Instant;

/** The candidate has answered or saved her wishes elsewhere since this page was shown. */
public class VoeuxEnregistresAilleurs extends ErreurMetier {

    public VoeuxEnregistresAilleurs(Instant moment) {
        super("voeux.enregistres_ailleurs", moment);
    }
}
