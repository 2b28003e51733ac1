package fr.passerelle.documents;

/** The scanner found something in the file. */
public class FichierInfecte extends FichierRefuse {

    public FichierInfecte() {
        super("fichier.infecte");
    }
}
