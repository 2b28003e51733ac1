package fr.passerelle.documents;

/** No file was chosen, or one without a byte. */
public class FichierVide extends FichierRefuse {

    public FichierVide() {
        super("fichier.vide");
    }
}
