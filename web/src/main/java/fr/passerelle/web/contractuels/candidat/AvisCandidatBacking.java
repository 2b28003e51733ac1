package fr.passerelle.web.contractuels.candidat;

import fr.passerelle.contractuels.contrats.AvisContratService;
import fr.passerelle.documents.exports.FormatExport;
import fr.passerelle.noyau.Textes;
import fr.passerelle.web.documents.ExportReponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** The candidate's own letter of contract, once she has accepted it. */
@Named
@RequestScoped
public class AvisCandidatBacking {

    @Inject
    private AvisContratService service;
    @Inject
    private ExportReponse reponse;

    /** Answers with the letter. */
    public void telecharger() {
        reponse.envoyer(FormatExport.PDF, Textes.texte("contrats", Locale.FRENCH, "lettre.fichier", "", "").strip(), service::ecrireLaMienne);
    }
}
