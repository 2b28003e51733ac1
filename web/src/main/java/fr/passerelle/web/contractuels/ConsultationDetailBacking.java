package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.candidatures.DossierConsulte;
import fr.passerelle.contractuels.candidatures.DossierService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A candidate's dossier as an inspector reads it. */
@Named
@ViewScoped
public class ConsultationDetailBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DossierService dossierService;
    private long id;
    private transient DossierConsulte dossier;

    public DossierConsulte getDossier() {
        if (dossier == null) {
            dossier = dossierService.consulter(id);
        }
        return dossier;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
