package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.entretiens.ActeSelection;
import fr.passerelle.contractuels.entretiens.Avis;
import fr.passerelle.contractuels.entretiens.AvisService;
import fr.passerelle.contractuels.entretiens.LectureEntretienService;
import fr.passerelle.contractuels.entretiens.SaisieAvis;
import fr.passerelle.contractuels.entretiens.SaisieRang;
import fr.passerelle.contractuels.entretiens.SelectionService;
import fr.passerelle.contractuels.entretiens.VueEntretien;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What is decided of a candidate ({@code ?id=}) before the affectation: her interview, its avis, her rank in the waiting list. */
@Named
@ViewScoped
public class EntretienFicheBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LectureEntretienService lectureEntretienService;
    @Inject
    private SelectionService selectionService;
    @Inject
    private AvisService avisService;
    @Inject
    private Messages messages;
    private long id;
    private SaisieRang saisieRang;
    private SaisieAvis saisieAvis;
    private transient VueEntretien vue;

    public void ouvrir() {
        saisieRang = getVue().saisieRang();
        saisieAvis = getVue().saisieAvis();
    }

    public String classer() {
        selectionService.classer(saisieRang);
        messages.reussi("entretiens", "entretien_fiche.classe", getVue().candidat().nomAffiche());
        return getAdresse() + "&faces-redirect=true";
    }

    public String donnerAvis() {
        avisService.donner(saisieAvis);
        messages.reussi("entretiens", "entretien_fiche.avis.enregistre", getVue().candidat().nomAffiche());
        return getAdresse() + "&faces-redirect=true";
    }

    public VueEntretien getVue() {
        if (vue == null) {
            vue = lectureEntretienService.de(id);
        }
        return vue;
    }

    public Avis[] getAvisPossibles() {
        return Avis.values();
    }

    /** What the DPE may do, in the order of a candidate's path. */
    public ActeSelection[] getActes() {
        return ActeSelection.values();
    }

    /** This page, to come back to. */
    public String getAdresse() {
        return "/contractuels/entretien/fiche?id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public SaisieRang getSaisieRang() {
        return saisieRang;
    }

    public SaisieAvis getSaisieAvis() {
        return saisieAvis;
    }
}
