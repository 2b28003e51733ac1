package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.campagnes.SaisieCampagne;
import fr.passerelle.contractuels.campagnes.SessionsService;
import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A campaign's periods and days ({@code ?id=}), or the next campaign, begun from the last one. */
@Named
@ViewScoped
public class CampagneFicheBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SessionsService sessionsService;
    @Inject
    private Messages messages;
    private Long id;
    private SaisieCampagne saisie;
    private transient List<ErreurMetier> surprises;

    public void ouvrir() {
        saisie = id == null ? sessionsService.nouvelle() : sessionsService.saisie(id);
    }

    public String enregistrer() {
        if (isNouvelle()) {
            id = sessionsService.ouvrir(saisie);
            messages.reussi("campagnes", "campagne_fiche.ouverte", getAnneeScolaire());
        } else {
            sessionsService.regler(saisie);
            messages.reussi("campagnes", "campagne_fiche.enregistree", getAnneeScolaire());
        }
        return "/contractuels/campagne/fiche?faces-redirect=true&includeViewParams=true";
    }

    public boolean isNouvelle() {
        return saisie.getId() == null;
    }

    /** What surprises in the periods as they are kept; nothing for a campaign that is not opened yet. */
    public List<ErreurMetier> getSurprises() {
        if (surprises == null) {
            surprises = isNouvelle() ? List.of() : sessionsService.surprises(saisie.getId());
        }
        return surprises;
    }

    /** 2026-2027 */
    public String getAnneeScolaire() {
        return saisie.getAnnee() + "-" + (saisie.getAnnee() + 1);
    }

    public SaisieCampagne getSaisie() {
        return saisie;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
