package fr.passerelle.documents.exports;

import fr.passerelle.noyau.ErreurMetier;

/** The list has more lines than the format holds; the refusal says how many, and what to do. */
public class ExportTropLong extends ErreurMetier {

    public ExportTropLong(FormatExport format, long lignes, long maximum) {
        super(format == FormatExport.PDF ? "export.pdf.trop.long" : "export.trop.long", lignes, maximum);
    }
}
