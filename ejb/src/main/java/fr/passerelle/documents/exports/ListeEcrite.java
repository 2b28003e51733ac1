package fr.passerelle.documents.exports;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A list being written: one call a row, then {@code terminer}; {@code close} frees what was used, finished or not. */
interface ListeEcrite extends Closeable {

    /** The rows that follow go to the sheet of that name; a format without sheets has them one after the other. */
    default void feuille(String nom) {
    }

    /** Values in the order of the columns: text, number, {@code LocalDate}, {@code LocalDateTime}, {@code Boolean} or null. */
    void ligne(List<?> valeurs) throws IOException;

    /** Writes what was held back; the stream stays open. */
    void terminer() throws IOException;
}
