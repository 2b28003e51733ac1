package fr.passerelle.web.referentiel;

import fr.passerelle.referentiel.DisciplineService;
import fr.passerelle.referentiel.DisciplinesTenues;
import fr.passerelle.referentiel.FonctionDiscipline;
import fr.passerelle.referentiel.SaisieDiscipline;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Corrects a discipline ({@code ?id=}) or creates one, under {@code /administration} and, for the DPE, under
 * {@code /contractuels}; each leads back to the list beside it.
 */
@Named
@ViewScoped
public class DisciplineFicheBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisciplineService service;
    @Inject
    private DisciplinesTenues tenues;
    @Inject
    private Messages messages;
    private Long id;
    private SaisieDiscipline saisie;
    private boolean modifiable;

    public void ouvrir() {
        saisie = id == null ? service.nouvelle() : service.saisie(id);
        modifiable = isNouvelle() || tenues.tient(saisie.getCode());
    }

    public String enregistrer() {
        if (isNouvelle()) {
            service.creer(saisie);
        } else {
            service.corriger(saisie);
        }
        messages.reussi("referentiel", "discipline_fiche.enregistre", saisie.getLibelle());
        return "liste?faces-redirect=true";
    }

    public boolean isNouvelle() {
        return saisie.getId() == null;
    }

    /** Whether the caller kept that discipline when it was shown; the service has the last word. */
    public boolean isModifiable() {
        return modifiable;
    }

    public FonctionDiscipline[] getFonctions() {
        return FonctionDiscipline.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public SaisieDiscipline getSaisie() {
        return saisie;
    }
}
