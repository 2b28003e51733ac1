package fr.passerelle.courriels;

import java.time.Instant;

/**
 * What came of handing a mail to the server.
 *
 * @param etat    ENVOYE, EN_ATTENTE (put off), ECHEC or INCERTAIN
 * @param reponse what the server said, or null
 */
record Issue(EtatCourriel etat, MotifCourriel motif, String reponse) {

    static final Issue ENVOYE = new Issue(EtatCourriel.ENVOYE, null, null);

    /** The line can serve for another mail. */
    boolean lienSain() {
        return etat != EtatCourriel.INCERTAIN;
    }

    void appliquer(Courriel courriel, Instant le) {
        switch (etat) {
            case ENVOYE -> courriel.noterEnvoye(le);
            case EN_ATTENTE -> courriel.differer(motif, reponse, le);
            case ECHEC -> courriel.echouer(motif, reponse);
            default -> courriel.declarerIncertain(motif, reponse);
        }
    }
}
