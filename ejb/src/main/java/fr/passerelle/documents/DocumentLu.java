package fr.passerelle.documents;

import java.io.InputStream;

/**
 * A document given out to somebody who may read it.
 *
 * @param contenu its bytes, verified; the reader closes it
 */
public record DocumentLu(String nom, TypeFichier type, long taille, InputStream contenu) {
}
