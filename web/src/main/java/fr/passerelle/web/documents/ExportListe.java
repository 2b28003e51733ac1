package fr.passerelle.web.documents;

import fr.passerelle.documents.exports.ColonneExportee;
import fr.passerelle.documents.exports.FormatExport;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;

/** The exports offered above every {@code m:table}: the lines searched and filtered, in the order and columns shown. */
@Named
@ApplicationScoped
public class ExportListe {

    @Inject
    private ExportReponse reponse;

    /**
     * @param lot   texts of the list
     * @param cle   beginning of the keys of its columns
     * @param titre plural noun of its lines: name of the file, title of the PDF
     */
    public <T> void envoyer(String format, LazyTable<T> liste, ResourceBundle lot, String cle, String titre) {
        List<ColonneExportee> colonnes = liste.colonnesVisibles().stream()
                .map(c -> new ColonneExportee(c.cle(), lot.getString(cle + "." + c.cle()))).toList();
        reponse.envoyer(FormatExport.valueOf(format), liste.search(), liste.criteres(), liste.tri(), colonnes, titre);
    }
}
