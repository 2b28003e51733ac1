package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.nomenclatures.SaisieTypePoste;
import fr.passerelle.contractuels.nomenclatures.TypePosteService;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Corrects a type of post ({@code ?id=}) or creates one. */
@Named
@ViewScoped
public class TypePosteFicheBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TypePosteService service;
    @Inject
    private Messages messages;
    private Long id;
    private SaisieTypePoste saisie;
    private boolean modifiable;

    public void ouvrir() {
        saisie = id == null ? service.nouveau() : service.saisie(id);
        modifiable = service.modifiables();
    }

    public String enregistrer() {
        if (isNouveau()) {
            service.creer(saisie);
        } else {
            service.corriger(saisie);
        }
        messages.reussi("campagnes", "type_poste_fiche.enregistre", saisie.getLibelle());
        return "/contractuels/type-poste/liste?faces-redirect=true";
    }

    public boolean isNouveau() {
        return saisie.getId() == null;
    }

    /** Whether the caller could correct types when it was shown; the service has the last word. */
    public boolean isModifiable() {
        return modifiable;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public SaisieTypePoste getSaisie() {
        return saisie;
    }
}
