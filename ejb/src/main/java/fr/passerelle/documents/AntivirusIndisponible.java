package fr.passerelle.documents;

/** The scanner is required and does not answer: nothing is accepted unscanned. */
public class AntivirusIndisponible extends FichierRefuse {

    public AntivirusIndisponible() {
        super("fichier.antivirus.indisponible");
    }
}
