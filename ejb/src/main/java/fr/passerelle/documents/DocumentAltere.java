package fr.passerelle.documents;

import fr.passerelle.noyau.ErreurMetier;

/** What is stored no longer has the digest it was stored under: it is not shown. */
public class DocumentAltere extends ErreurMetier {

    public DocumentAltere() {
        super("document.altere");
    }
}
