package fr.passerelle.web.contractuels;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Profil;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.candidatures.ChoixCandidatures;
import fr.passerelle.contractuels.entretiens.EntretienSearch;
import fr.passerelle.contractuels.entretiens.EtatEntretien;
import fr.passerelle.contractuels.entretiens.LigneEntretien;
import fr.passerelle.contractuels.postes.ChoixOfferts;
import fr.passerelle.noyau.Choisis;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** "Entretiens": the candidates of the discipline and the type that the address names, or all, and where each stands. */
@Named
@ViewScoped
public class EntretienListeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntretienSearch entretienSearch;
    @Inject
    private Appelant appelant;
    private String discipline;
    private String type;
    private LazyTable<LigneEntretien> liste;
    private transient ChoixOfferts offerts;
    private transient Map<EtatEntretien, Long> figures;
    private transient Optional<LectureSeule.Motif> motif;

    public LazyTable<LigneEntretien> getListe() {
        if (liste == null) {
            liste = new LazyTable<>(new Choisis<>(entretienSearch, getChoix()));
        }
        return liste;
    }

    private ChoixCandidatures getChoix() {
        return new ChoixCandidatures(discipline, type);
    }

    /** How many stand where; null until a discipline and a type are chosen. */
    public Map<EtatEntretien, Long> getFigures() {
        if (figures == null && getChoix().complet()) {
            figures = entretienSearch.figures(getChoix());
        }
        return figures;
    }

    /** The states, in the order of a candidate's path. */
    public EtatEntretien[] getEtats() {
        return EtatEntretien.values();
    }

    public ChoixOfferts getOfferts() {
        if (offerts == null) {
            offerts = entretienSearch.offerts();
        }
        return offerts;
    }

    /** Whether the caller decides of candidates, and may now. */
    public boolean isGestionnaire() {
        return appelant.droits().a(Profil.DPE) && getMotif() == null;
    }

    /** Why nothing can be decided; null while it can. */
    public LectureSeule.Motif getMotif() {
        if (motif == null) {
            motif = entretienSearch.lectureSeule();
        }
        return motif.orElse(null);
    }

    /** This list with its discipline and its type, to come back to. */
    public String getAdresse() {
        return "/contractuels/entretien/liste?discipline=" + Objects.toString(discipline, "") + "&type=" + Objects.toString(type, "");
    }

    public String getDiscipline() {
        return discipline;
    }

    public void setDiscipline(String discipline) {
        this.discipline = discipline;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }
}
