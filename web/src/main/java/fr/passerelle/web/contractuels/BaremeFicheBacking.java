package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.contrats.NatureBareme;
import fr.passerelle.contractuels.contrats.RemunerationService;
import fr.passerelle.contractuels.contrats.SaisieBareme;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Corrects or withdraws a pay row ({@code ?id=}), or enters one. */
@Named
@ViewScoped
public class BaremeFicheBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LISTE = "/contractuels/remuneration/liste?faces-redirect=true";

    @Inject
    private RemunerationService service;
    @Inject
    private Messages messages;
    private Long id;
    private SaisieBareme saisie;
    private Map<String, String> types;
    private boolean modifiable;

    public void ouvrir() {
        saisie = id == null ? service.nouveau() : service.saisie(id);
        types = service.types();
        modifiable = service.modifiables();
    }

    public String enregistrer() {
        if (isNouveau()) {
            service.ajouter(saisie);
        } else {
            service.corriger(saisie);
        }
        messages.reussi("contrats", "bareme_fiche.enregistre");
        return LISTE;
    }

    public String retirer() {
        service.retirer(saisie.getId());
        messages.reussi("contrats", "bareme_fiche.retiree");
        return LISTE;
    }

    public boolean isNouveau() {
        return saisie.getId() == null;
    }

    /** Whether the caller could correct rows when it was shown; the service has the last word. */
    public boolean isModifiable() {
        return modifiable;
    }

    public List<NatureBareme> getNatures() {
        return List.of(NatureBareme.values());
    }

    /** Labels of the types of post, by code. */
    public Map<String, String> getTypes() {
        return types;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public SaisieBareme getSaisie() {
        return saisie;
    }
}
