package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.desistements.LectureRappelService;
import fr.passerelle.contractuels.desistements.PlaceRendue;
import fr.passerelle.contractuels.desistements.RappelService;
import fr.passerelle.contractuels.desistements.VueRappels;
import fr.passerelle.contractuels.postes.ChoixOfferts;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** "Désistements et rappels": the places of a discipline given back, whom to call, and the place that {@code ?proposer=} asks to offer. */
@Named
@ViewScoped
public class DesistementListeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LectureRappelService lectureRappelService;
    @Inject
    private RappelService rappelService;
    @Inject
    private Messages messages;
    private String discipline;
    private String type;
    private Long proposer;
    private VueRappels vue;
    private transient ChoixOfferts offerts;

    /** Once the address is read. */
    public void ouvrir() {
        if (discipline != null && !discipline.isBlank() && type != null && !type.isBlank()) {
            vue = lectureRappelService.vue(discipline, type);
        }
    }

    public String confirmer() {
        rappelService.proposer(discipline, type, proposer, vue.suivant().candidature());
        messages.reussi("desistements", "desistement_liste.propose", vue.suivant().nomAffiche());
        return "/contractuels/desistement/liste?faces-redirect=true&discipline=" + discipline + "&type=" + type;
    }

    public ChoixOfferts getOfferts() {
        if (offerts == null) {
            offerts = lectureRappelService.offerts();
        }
        return offerts;
    }

    /** Null until a discipline and a type are chosen. */
    public VueRappels getVue() {
        return vue;
    }

    /** The place about to be offered; null when none is, or it no longer can be. */
    public PlaceRendue getPlace() {
        return proposer == null || vue == null || !vue.isPossible() ? null
                : vue.places().stream().filter(p -> p.poste() == proposer && !p.sienne()).findFirst().orElse(null);
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

    /** Number of the post about to be offered. */
    public Long getProposer() {
        return proposer;
    }

    public void setProposer(Long proposer) {
        this.proposer = proposer;
    }
}
