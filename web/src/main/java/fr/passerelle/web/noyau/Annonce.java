package fr.passerelle.web.noyau;

import fr.passerelle.noyau.Periode;
import fr.passerelle.noyau.Textes;
import java.time.Instant;

/**
 * Something the public portal announces: what is open now, until when, and where to go.
 *
 * @param lot           bundle of its title
 * @param cle           key of its title; the sentence that explains it stands under {@code <cle>.aide}
 * @param etat          whether it is open at this moment
 * @param joursRestants whole days left before it closes
 * @param adresse       page that opens it
 */
public record Annonce(String lot, String cle, Periode.Etat etat, Instant debut, Instant fin, long joursRestants, String adresse) {

    /** What a period governs, at that moment. */
    public static Annonce de(String lot, String cle, Periode periode, Instant moment, String adresse) {
        return new Annonce(lot, cle, periode.etat(moment), periode.getDebut(), periode.getFin(),
                periode.joursRestants(moment), adresse);
    }

    public String getTitre() {
        return Textes.texte(lot, Langue.courante(), cle);
    }

    public String getAide() {
        return Textes.texte(lot, Langue.courante(), cle + ".aide");
    }

    public boolean isOuverte() {
        return etat == Periode.Etat.OUVERTE;
    }
}
