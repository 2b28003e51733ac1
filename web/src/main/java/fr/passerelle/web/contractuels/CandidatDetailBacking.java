package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.candidatures.AccesCandidatService;
import fr.passerelle.contractuels.candidatures.DossierCandidat;
import fr.passerelle.contractuels.candidatures.DossierService;
import fr.passerelle.contractuels.voeux.LectureVoeuxService;
import fr.passerelle.contractuels.voeux.VoeuxLus;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A candidate's dossier as staff see it: read it, send her the link of another password. */
@Named
@ViewScoped
public class CandidatDetailBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DossierService dossierService;
    @Inject
    private AccesCandidatService accesCandidatService;
    @Inject
    private LectureVoeuxService lectureVoeuxService;
    @Inject
    private Messages messages;
    private long id;
    private transient DossierCandidat dossier;
    private transient VoeuxLus voeux;

    public String reinitialiser() {
        messages.reussi("contractuels", "candidat_detail.motdepasse.envoye", accesCandidatService.reinitialiser(id));
        return ici();
    }

    String ici() {
        return "/contractuels/candidat/detail?faces-redirect=true&id=" + id;
    }

    /** The dossier has changed: it is read again where it shows. */
    void relire() {
        dossier = null;
    }

    public DossierCandidat getDossier() {
        if (dossier == null) {
            dossier = dossierService.de(id);
        }
        return dossier;
    }

    /** Her answer and wishes, for the DPE. */
    public VoeuxLus getVoeux() {
        if (voeux == null) {
            voeux = lectureVoeuxService.de(id);
        }
        return voeux;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
