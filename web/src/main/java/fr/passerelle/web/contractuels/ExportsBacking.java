package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.exports.ExportOffert;
import fr.passerelle.contractuels.exports.ExportService;
import fr.passerelle.contractuels.exports.GenreExport;
import fr.passerelle.documents.exports.FormatExport;
import fr.passerelle.noyau.Textes;
import fr.passerelle.web.documents.ExportReponse;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** "Exports de liste": the workbooks of the campaign, each with the rows it has when the page is opened. */
@Named
@ViewScoped
public class ExportsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExportService exportService;
    @Inject
    private ExportReponse reponse;
    private List<ExportOffert> offerts;

    @PostConstruct
    void ouvrir() {
        offerts = exportService.offerts();
    }

    /** Answers with that workbook. */
    public void telecharger(GenreExport genre) {
        reponse.envoyer(FormatExport.XLSX, Textes.libelle(genre, Locale.FRENCH), sortie -> exportService.ecrire(genre, sortie));
    }

    public List<ExportOffert> getOfferts() {
        return offerts;
    }
}
