package fr.passerelle.documents.imports;

import java.io.Closeable;
import java.io.IOException;

/** The lines of a file under its header, read one after the other. */
public final class LignesFichier implements Closeable {

    private final Tableau tableau;
    private final EnteteImport entete;
    private final int nombre;

    LignesFichier(Tableau tableau, EnteteImport entete, int nombre) {
        this.tableau = tableau;
        this.entete = entete;
        this.nombre = nombre;
    }

    public int nombre() {
        return nombre;
    }

    /** The next line, or null after the last. */
    public LigneFichier suivante() {
        return tableau.hasNext() ? entete.ligne(tableau.next()) : null;
    }

    @Override
    public void close() throws IOException {
        tableau.close();
    }
}
