package fr.passerelle.documents.imports;

import fr.passerelle.noyau.ErreurMetier;

/** The import has gone on since the page was shown: the act no longer applies. */
public class EtatImportDepasse extends ErreurMetier {

    public EtatImportDepasse() {
        super("import.etat.depasse");
    }
}
