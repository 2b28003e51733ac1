package fr.passerelle.web.documents;

import fr.passerelle.documents.FichierRecu;
import fr.passerelle.documents.FichierVide;
import fr.passerelle.documents.imports.ImportService;
import fr.passerelle.documents.imports.RapportImportService;
import fr.passerelle.documents.imports.SuiviImportService;
import fr.passerelle.documents.imports.VueImport;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/**
 * The page of an import, {@code m:importation}: without a number it takes a file in and shows the last imports; with one
 * ({@code ?import=}) it shows where that import is, and leads it on. It can be left and found again.
 */
@Named
@ViewScoped
public class ImportBacking implements Serializable {

    @Inject
    private ImportService service;
    @Inject
    private SuiviImportService suivi;
    @Inject
    private RapportImportService rapport;
    @Inject
    private ImportReponse reponse;

    private String code;
    private Long numero;
    private boolean toutes;
    private transient Part fichier;
    private VueImport vue;
    private DepotAffiche depot;
    private RapportAffiche lignesLues;

    /** The page says which import it is for, in its view action. */
    public void ouvrir(String importe) {
        this.code = importe;
        if (numero == null) {
            depot = new DepotAffiche(suivi.colonnes(code), suivi.derniers(code));
        } else {
            vue = suivi.consulter(numero);
            lignesLues = RapportAffiche.de(rapport, vue, toutes);
        }
    }

    /** Asked again while the work goes on; once it has ended, the page is opened anew. */
    public void suivre() throws IOException {
        vue = suivi.consulter(numero);
        if (!vue.etat().enCours()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(adresse(numero));
        }
    }

    public String deposer() throws IOException {
        if (fichier == null || fichier.getSize() == 0) {
            throw new FichierVide();
        }
        try (InputStream contenu = fichier.getInputStream()) {
            return vers(service.deposer(code, new FichierRecu(fichier.getSubmittedFileName(), contenu)));
        }
    }

    /** The empty list to fill in. */
    public void modele() throws IOException {
        reponse.envoyer(suivi.modele(code));
    }

    static String vers(long importe) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true&import=" + importe;
    }

    private static String adresse(long importe) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "") + "?import=" + importe;
    }

    public DepotAffiche getDepot() {
        return depot;
    }

    public RapportAffiche getRapport() {
        return lignesLues;
    }

    public VueImport getVue() {
        return vue;
    }

    public Long getNumero() {
        return numero;
    }

    public void setNumero(Long numero) {
        this.numero = numero;
    }

    public boolean isToutes() {
        return toutes;
    }

    public void setToutes(boolean toutes) {
        this.toutes = toutes;
    }

    public Part getFichier() {
        return fichier;
    }

    public void setFichier(Part fichier) {
        this.fichier = fichier;
    }
}
