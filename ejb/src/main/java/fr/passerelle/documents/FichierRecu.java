package fr.passerelle.documents;

import java.io.InputStream;

/**
 * A file as it was sent: its name, which is shown and never trusted, and its content, read once up to the limit of its kind.
 */
public record FichierRecu(String nom, InputStream contenu) {

    private static final int NOM_MAX = 200;

    public FichierRecu {
        String seul = nom == null ? "" : nom.substring(Math.max(nom.lastIndexOf('/'), nom.lastIndexOf('\\')) + 1);
        String lisible = seul.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|?*:]", "_").strip();
        nom = lisible.isEmpty() ? "document" : lisible.substring(0, Math.min(NOM_MAX, lisible.length()));
    }
}
