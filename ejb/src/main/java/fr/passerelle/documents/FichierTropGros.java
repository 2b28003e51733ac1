package fr.passerelle.documents;

/** The file is larger than its kind allows. */
public class FichierTropGros extends FichierRefuse {

    private static final int KILO = 1_000;
    private static final int MEGA = 1_000_000;

    public FichierTropGros(long octetsMax) {
        super(octetsMax >= MEGA ? "fichier.trop.gros.mega" : "fichier.trop.gros", octetsMax / (octetsMax >= MEGA ? MEGA : KILO));
    }
}
