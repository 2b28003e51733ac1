package fr.passerelle.documents.imports;

import fr.passerelle.documents.TypeFichier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lists read to their end, for tests of other packages. */
public final class ListesLues {

    private ListesLues() {
    }

    /** Reads every line of a list; what is no list is left alone. */
    public static List<List<String>> lire(byte[] octets, TypeFichier type) {
        List<List<String>> lignes = new ArrayList<>();
        if (type == TypeFichier.CSV || type == TypeFichier.XLSX) {
            try (Tableau tableau = Tableau.ouvrir(new ByteArrayInputStream(octets), type)) {
                tableau.forEachRemaining(ligne -> lignes.add(ligne.cellules()));
            } catch (IOException illisible) {
                throw new IllegalStateException(illisible);
            }
        }
        return lignes;
    }
}
