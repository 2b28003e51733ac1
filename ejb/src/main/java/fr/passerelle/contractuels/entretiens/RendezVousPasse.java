package fr.passerelle.contractuels.entretiens;

import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Formats;
import java.time.Instant;

/** Nobody is convoked to a date that is past. */
public class RendezVousPasse extends ErreurMetier {

    public RendezVousPasse(String candidat, Instant debut) {
        super("entretiens.rendez_vous_passe", candidat, Formats.momentEnLettres(debut));
    }
}
