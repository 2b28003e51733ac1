package fr.passerelle.documents.imports;

import fr.passerelle.noyau.ErreurMetier;

/** Two runs of the same list at once would each undo what the other finds. */
public class AutreImportEnCours extends ErreurMetier {

    public AutreImportEnCours() {
        super("import.autre.en.cours");
    }
}
