package fr.passerelle.web.contractuels.candidat;

import fr.passerelle.contractuels.DossierCandidat;
import fr.passerelle.contractuels.DossierService;
import fr.passerelle.contractuels.GenreJustificatif;
import fr.passerelle.contractuels.JustificatifService;
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
    private Messages messages;
    private final FichiersChoisis fichiers = new FichiersChoisis();
    private DossierCandidat dossier;

    public String joindre() {
        boolean inscrite = false;
        int joints = 0;
        for (GenreJustificatif genre : fichiers.genres()) {
            inscrite |= justificatifService.joindreAuMien(genre, fichiers.recu(genre));
            joints++;
        }
        if (joints == 0) {
            messages.alerte("contractuels", "documents.aucun");
        } else {
            messages.reussi("contractuels", inscrite ? "dossier.inscrit" : "documents.joints", joints);
        }
        return inscrite ? "/candidat/dossier?faces-redirect=true" : "/candidat/documents?faces-redirect=true";
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
