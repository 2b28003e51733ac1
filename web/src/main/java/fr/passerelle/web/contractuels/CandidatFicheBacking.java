package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.candidatures.DossierCandidat;
import fr.passerelle.contractuels.candidatures.DossierService;
import fr.passerelle.contractuels.candidatures.FicheService;
import fr.passerelle.contractuels.candidatures.SaisieFiche;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A candidate's fiche, changed by the DPE on her behalf. */
@Named
@ViewScoped
public class CandidatFicheBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FicheService ficheService;
    @Inject
    private DossierService dossierService;
    @Inject
    private Messages messages;
    private long id;
    private SaisieFiche saisie;
    private transient DossierCandidat dossier;

    /** Reads the fiche once the page knows whose it is. */
    public void ouvrir() {
        if (saisie == null) {
            saisie = ficheService.de(id);
        }
    }

    public String enregistrer() {
        boolean inscrite = ficheService.enregistrer(id, saisie);
        messages.reussi("contractuels", inscrite ? "candidat_detail.inscription" : "candidat_fiche.enregistree");
        return "/contractuels/candidat/detail?faces-redirect=true&id=" + id;
    }

    public DossierCandidat getDossier() {
        if (dossier == null) {
            dossier = dossierService.de(id);
        }
        return dossier;
    }

    public SaisieFiche getSaisie() {
        return saisie;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
