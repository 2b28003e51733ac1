package fr.passerelle.web.contractuels.candidat;

import fr.passerelle.contractuels.candidatures.DossierCandidat;
import fr.passerelle.contractuels.candidatures.DossierService;
import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import fr.passerelle.contractuels.candidatures.JustificatifService;
import fr.passerelle.contractuels.candidatures.JustificatifsJoints;
import fr.passerelle.web.contractuels.AnnonceJustificatifs;
import fr.passerelle.web.contractuels.FichiersChoisis;
import fr.passerelle.web.noyau.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The candidate's documents: those chosen are joined together, each in its place. */
@Named
@RequestScoped
public class DocumentsCandidatBacking {

    @Inject
    private JustificatifService justificatifService;
    @Inject
    private DossierService dossierService;
    @Inject
    private AnnonceJustificatifs annonce;
    @Inject
    private Messages messages;
    private final FichiersChoisis fichiers = new FichiersChoisis();
    private DossierCandidat dossier;

    public String joindre() {
        JustificatifsJoints joints = justificatifService.joindreAuMien(fichiers.recus());
        dossier = null;
        if (!annonce.dire(joints, "dossier.inscription_faite")) {
            return null;
        }
        return joints.inscrit() ? "/candidat/dossier?faces-redirect=true" : "/candidat/documents?faces-redirect=true";
    }

    public String retirer(GenreJustificatif genre) {
        justificatifService.retirerDuMien(genre);
        messages.reussi("contractuels", "documents.retire", genre);
        return "/candidat/documents?faces-redirect=true";
    }

    public FichiersChoisis getFichiers() {
        return fichiers;
    }

    public DossierCandidat getDossier() {
        if (dossier == null) {
            dossier = dossierService.leMien();
        }
        return dossier;
    }
}
