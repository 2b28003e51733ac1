package fr.passerelle.documents.imports;

import java.io.Serializable;

/** A column of an import as its page explains it; {@code aide} may be empty. */
public record ColonneExpliquee(String libelle, boolean obligatoire, String aide) implements Serializable {
}
