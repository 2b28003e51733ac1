package fr.passerelle.contractuels.campagnes;

import fr.passerelle.noyau.Periode;
import java.time.Instant;

/** A line of the list of campaigns; the opening of the application is what says whether it is the one under way. */
public record LigneCampagne(Long id, Integer annee, Instant ouverture, Instant fermeture, Instant inscriptions, Instant resultats) {

    public String anneeScolaire() {
        return annee + "-" + (annee + 1);
    }

    public Periode.Etat etat(Instant moment) {
        return ouverture == null || fermeture == null ? Periode.Etat.A_DEFINIR : new Periode(ouverture, fermeture).etat(moment);
    }
}
