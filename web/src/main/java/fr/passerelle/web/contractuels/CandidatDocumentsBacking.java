package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import fr.passerelle.contractuels.candidatures.JustificatifService;
import fr.passerelle.contractuels.candidatures.JustificatifsJoints;
import fr.passerelle.web.noyau.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The documents of the dossier that staff have open: joined and taken out on the candidate's behalf. */
@Named
@RequestScoped
public class CandidatDocumentsBacking {

    @Inject
    private CandidatDetailBacking detail;
    @Inject
    private JustificatifService justificatifService;
    @Inject
    private AnnonceJustificatifs annonce;
    @Inject
    private Messages messages;
    private final FichiersChoisis fichiers = new FichiersChoisis();

    public String joindre() {
        JustificatifsJoints joints = justificatifService.joindre(detail.getId(), fichiers.recus());
        detail.relire();
        return annonce.dire(joints, "candidat_detail.inscription") ? detail.ici() : null;
    }

    public String retirer(GenreJustificatif genre) {
        justificatifService.retirer(detail.getId(), genre);
        messages.reussi("contractuels", "documents.retire", genre);
        return detail.ici();
    }

    public FichiersChoisis getFichiers() {
        return fichiers;
    }
}
