package fr.passerelle.comptes;

import fr.passerelle.noyau.ErreurMetier;
import java.time.Duration;

/** Several attempts failed: the next is heard after a short wait, never refused for good. */
public class TropDEssais extends ErreurMetier {

    public TropDEssais(Duration attente) {
        super("connexion.ralentie", Math.max(1, attente.toSeconds()));
    }
}
