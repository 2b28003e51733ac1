package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.contrats.AvisContratService;
import fr.passerelle.contractuels.contrats.VueContrat;
import fr.passerelle.documents.exports.FormatExport;
import fr.passerelle.noyau.Textes;
import fr.passerelle.web.documents.ExportReponse;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** An accepted contract ({@code ?id=} of the candidature), how its pay is computed, and its letter. */
@Named
@ViewScoped
public class ContratFicheBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AvisContratService service;
    @Inject
    private ExportReponse reponse;
    private Long id;
    private transient VueContrat vue;

    /** Answers with the letter. */
    public void telecharger() {
        VueContrat.Titulaire titulaire = getVue().titulaire();
        reponse.envoyer(FormatExport.PDF, Textes.texte("contrats", Locale.FRENCH, "lettre.fichier", titulaire.nomAffiche(), titulaire.numero()),
                sortie -> service.ecrire(id, sortie));
    }

    public VueContrat getVue() {
        if (vue == null) {
            vue = service.de(id);
        }
        return vue;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
