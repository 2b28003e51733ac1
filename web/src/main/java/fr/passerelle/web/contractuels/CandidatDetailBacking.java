package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.AccesCandidatService;
import fr.passerelle.contractuels.DossierCandidat;
import fr.passerelle.contractuels.DossierService;
import fr.passerelle.contractuels.GenreJustificatif;
import fr.passerelle.contractuels.JustificatifService;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A candidate's dossier as staff see it: read it, join documents on her behalf, send her the link of another password. */
@Named
@ViewScoped
public class CandidatDetailBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DossierService dossierService;
    @Inject
    private JustificatifService justificatifService;
    @Inject
    private AccesCandidatService accesCandidatService;
    @Inject
    private Messages messages;
    private long id;
    private transient FichiersChoisis fichiers;
    private transient DossierCandidat dossier;

    public String joindre() {
        boolean inscrite = false;
        for (GenreJustificatif genre : getFichiers().genres()) {
            inscrite |= justificatifService.joindre(id, genre, getFichiers().recu(genre));
        }
        if (getFichiers().genres().isEmpty()) {
            messages.alerte("contractuels", "documents.aucun");
        } else {
            messages.reussi("contractuels", inscrite ? "candidat_detail.inscription" : "candidat_detail.documents.enregistres");
        }
        return ici();
    }

    public String retirer(GenreJustificatif genre) {
        justificatifService.retirer(id, genre);
        messages.reussi("contractuels", "documents.retire", genre);
        return ici();
    }

    public String reinitialiser() {
        messages.reussi("contractuels", "candidat_detail.motdepasse.envoye", accesCandidatService.reinitialiser(id));
        return ici();
    }

    private String ici() {
        return "/contractuels/candidat/detail?faces-redirect=true&id=" + id;
    }

    public DossierCandidat getDossier() {
        if (dossier == null) {
            dossier = dossierService.de(id);
        }
        return dossier;
    }

    public FichiersChoisis getFichiers() {
        if (fichiers == null) {
            fichiers = new FichiersChoisis();
        }
        return fichiers;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
