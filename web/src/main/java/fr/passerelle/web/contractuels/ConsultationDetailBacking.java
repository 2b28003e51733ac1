package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.candidatures.DossierConsulte;
import fr.passerelle.contractuels.candidatures.DossierService;
import fr.passerelle.contractuels.entretiens.LectureEntretienService;
import fr.passerelle.contractuels.entretiens.VueEntretien;
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
    @Inject
    private LectureEntretienService lectureEntretienService;
    private long id;
    private transient DossierConsulte dossier;
    private transient VueEntretien entretien;

    public DossierConsulte getDossier() {
        if (dossier == null) {
            dossier = dossierService.consulter(id);
        }
        return dossier;
    }

    /** What is decided of her before the affectation. */
    public VueEntretien getEntretien() {
        if (entretien == null) {
            entretien = lectureEntretienService.de(id);
        }
        return entretien;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
