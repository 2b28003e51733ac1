package fr.passerelle.documents.imports;

import java.util.Set;

/**
 * A column an import knows. Its heading is a text of the import's bundle; case, accents, blanks and punctuation do not
 * count when the heading of a file is compared with it.
 *
 * @param obligatoire whether the file must have the column
 * @param autresNoms  other headings under which files bring it
 */
public record ColonneImport(String cle, boolean obligatoire, Set<String> autresNoms) {

    public static ColonneImport obligatoire(String cle, String... autresNoms) {
        return new ColonneImport(cle, true, Set.of(autresNoms));
    }

    public static ColonneImport facultative(String cle, String... autresNoms) {
        return new ColonneImport(cle, false, Set.of(autresNoms));
    }
}
