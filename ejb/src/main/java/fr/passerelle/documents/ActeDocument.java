package fr.passerelle.documents;

import fr.passerelle.noyau.Acte;

/** What is done with stored documents and imports. */
public enum ActeDocument implements Acte {
    DOCUMENT_DEPOSE, DOCUMENT_REMPLACE, DOCUMENT_RETIRE, DOCUMENT_SENSIBLE_LU,
    IMPORT_DEPOSE, IMPORT_EXECUTE, IMPORT_ABANDONNE
}
