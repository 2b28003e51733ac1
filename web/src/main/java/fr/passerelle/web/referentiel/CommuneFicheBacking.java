package fr.passerelle.web.referentiel;

import fr.passerelle.noyau.Introuvable;
import fr.passerelle.referentiel.CommuneService;
import fr.passerelle.referentiel.SaisieCommune;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Corrects a commune. */
@Named
@ViewScoped
public class CommuneFicheBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommuneService service;
    @Inject
    private Messages messages;
    private Long id;
    private SaisieCommune saisie;

    public void ouvrir() {
        if (id == null) {
            throw new Introuvable();
        }
        saisie = service.saisie(id);
    }

    public String enregistrer() {
        service.corriger(saisie);
        messages.reussi("referentiel", "commune_fiche.enregistre", saisie.getNom());
        return "/administration/referentiel/commune/liste?faces-redirect=true";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public SaisieCommune getSaisie() {
        return saisie;
    }
}
