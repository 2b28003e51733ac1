package fr.passerelle.web.contractuels.candidat;

import fr.passerelle.contractuels.candidatures.DossierCandidat;
import fr.passerelle.contractuels.candidatures.DossierService;
import fr.passerelle.contractuels.candidatures.FicheService;
import fr.passerelle.contractuels.candidatures.SaisieFiche;
import fr.passerelle.web.noyau.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The candidate's "Fiche d'identification". */
@Named
@ViewScoped
public class FicheCandidatBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FicheService ficheService;
    @Inject
    private DossierService dossierService;
    @Inject
    private Messages messages;
    private SaisieFiche saisie;
    private transient DossierCandidat dossier;

    @PostConstruct
    void ouvrir() {
        saisie = ficheService.laMienne();
    }

    public String enregistrer() {
        String courriel = getDossier().courriel();
        boolean inscrite = ficheService.enregistrerLaMienne(saisie);
        messages.reussi("contractuels", inscrite ? "dossier.inscription_faite" : "fiche.enregistree");
        if (!saisie.getCourriel().strip().equalsIgnoreCase(courriel)) {
            messages.alerte("contractuels", "fiche.courriel.demande", saisie.getCourriel());
        }
        return "/candidat/dossier?faces-redirect=true";
    }

    public SaisieFiche getSaisie() {
        return saisie;
    }

    /** What the form shows without changing it. */
    public DossierCandidat getDossier() {
        if (dossier == null) {
            dossier = dossierService.leMien();
        }
        return dossier;
    }
}
