package fr.passerelle.contractuels.campagnes;

import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Periode;
import java.time.Instant;

/** Candidates cannot enter outside the opening of the application; the message says until or since when. */
public class ApplicationFermee extends ErreurMetier {

    public ApplicationFermee(Periode ouverture, Instant moment) {
        super(cle(ouverture.etat(moment)), ouverture.etat(moment) == Periode.Etat.A_VENIR ? ouverture.getDebut() : ouverture.getFin());
    }

    private static String cle(Periode.Etat etat) {
        return switch (etat) {
            case A_VENIR -> "contractuels.entree.avenir";
            case OUVERTE, CLOSE -> "contractuels.entree.close";
            case A_DEFINIR -> "contractuels.entree.indefinie";
        };
    }
}
