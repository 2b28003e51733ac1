package fr.passerelle.contractuels.exports;

import java.io.Serializable;

/**
 * A workbook, and how many rows it would have now.
 *
 * @param lignes without the heads, over all its sheets
 */
public record ExportOffert(GenreExport genre, long lignes) implements Serializable {
}
