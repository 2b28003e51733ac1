package fr.passerelle.documents.exports;

import fr.passerelle.noyau.Colonne;
import java.util.Objects;

/**
 * A column of an export, in the order and under the label the screen shows.
 *
 * @param cle   key of the column in the definition of the list
 * @param genre kind of its values; found in the definition, null until then
 */
public record ColonneExportee(String cle, String libelle, Colonne.Genre genre) {

    public ColonneExportee {
        Objects.requireNonNull(cle);
        Objects.requireNonNull(libelle);
    }

    public ColonneExportee(String cle, String libelle) {
        this(cle, libelle, null);
    }
}
