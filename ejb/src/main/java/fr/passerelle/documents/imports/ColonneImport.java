package fr.passerelle.documents.imports;

import java.util.Set;

/**
 * A column an import knows. Its heading is a text of the import's bundle; case, accents, blanks and punctuation do not
 * count when the heading of a file is compared with it.
 *
 * @param obligatoire whether the file must have the column
 * @param lue         whether the import reads it; one that is only known by name is neither asked for nor told as unknown
 * @param autresNoms  other headings under which files bring it
 */
public record ColonneImport(String cle, boolean obligatoire, boolean lue, Set<String> autresNoms) {

    public static ColonneImport obligatoire(String cle, String... autresNoms) {
        return new ColonneImport(cle, true, true, Set.of(autresNoms));
    }

    public static ColonneImport facultative(String cle, String... autresNoms) {
        return new ColonneImport(cle, false, true, Set.of(autresNoms));
    }

    /** A column that files carry along, whose values come from elsewhere. */
    public static ColonneImport nonLue(String cle, String... autresNoms) {
        return new ColonneImport(cle, false, false, Set.of(autresNoms));
    }
}
