package fr.passerelle.documents;

import fr.passerelle.noyau.Formats;

/** The file is larger than its kind allows. */
public class FichierTropGros extends FichierRefuse {

    private static final int KILO = 1_000;
    private static final int MEGA = 1_000_000;

    public FichierTropGros(long octetsMax) {
        super("fichier.trop.gros", taille(octetsMax));
    }

    /** {@code 500 ko}, {@code 20 Mo} */
    public static String taille(long octets) {
        return octets >= MEGA ? Formats.nombre(octets / MEGA) + "\u00a0Mo" : Formats.nombre(Math.max(1, octets / KILO)) + "\u00a0ko";
    }
}
