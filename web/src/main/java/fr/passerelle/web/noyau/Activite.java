package fr.passerelle.web.noyau;

/**
 * An activity of the menu: where it leads and, when it is closed, why.
 *
 * @param lot     bundle of its label
 * @param cle     key of its label
 * @param adresse page that opens it, e.g. {@code /contractuels/candidat/liste}; it is current on every page below its folder
 * @param motif   why it is closed, as the user reads it; null when open
 */
public record Activite(String lot, String cle, String adresse, String motif) {

    public static Activite ouverte(String lot, String cle, String adresse) {
        return new Activite(lot, cle, adresse, null);
    }

    public static Activite fermee(String lot, String cle, String adresse, String motif) {
        return new Activite(lot, cle, adresse, motif);
    }

    public boolean isOuverte() {
        return motif == null;
    }
}
