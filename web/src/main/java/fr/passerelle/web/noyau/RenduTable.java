package fr.passerelle.web.noyau;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;

/**
 * PrimeFaces' table, with what it leaves unsaid to those who do not see it: its name, the cell that names its row, and that the
 * heads at the foot only repeat those above (RGAA 5.4 and 5.6).
 */
public class RenduTable extends DataTableRenderer {

    /** Attribute of the table: its name. */
    static final String TITRE = "titre";
    /** Attribute of a column: true when its cells name their row. */
    static final String TETE = "tete";

    @Override
    protected void encodeRegularTable(FacesContext context, DataTable table) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        context.setResponseWriter(new ResponseWriterWrapper(page) {
            @Override
            public void startElement(String nom, UIComponent composant) throws IOException {
                super.startElement(nom, composant);
                if (nom.equals("table") && table.getAttributes().get(TITRE) != null) {
                    writeAttribute("aria-label", table.getAttributes().get(TITRE), null);
                } else if (nom.equals("tfoot")) {
                    writeAttribute("aria-hidden", "true", null);
                }
            }
        });
        super.encodeRegularTable(context, table);
        context.setResponseWriter(page);
    }

    @Override
    protected void encodeCell(FacesContext context, DataTable table, UIColumn colonne, boolean choisie, boolean choisissable, int rang)
            throws IOException {
        if (!(colonne instanceof UIComponent c) || !Boolean.parseBoolean(String.valueOf(c.getAttributes().get(TETE)))) {
            super.encodeCell(context, table, colonne, choisie, choisissable, rang);
            return;
        }
        ResponseWriter page = context.getResponseWriter();
        context.setResponseWriter(new ResponseWriterWrapper(page) {
            @Override
            public void writeAttribute(String nom, Object valeur, String propriete) throws IOException {
                super.writeAttribute(nom, "gridcell".equals(valeur) ? "rowheader" : valeur, propriete);
            }
        });
        super.encodeCell(context, table, colonne, choisie, choisissable, rang);
        context.setResponseWriter(page);
    }
}
