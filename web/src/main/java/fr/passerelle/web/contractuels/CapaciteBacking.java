package fr.passerelle.web.contractuels;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Profil;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.capacites.CapaciteService;
import fr.passerelle.contractuels.capacites.VueCapacite;
import fr.passerelle.contractuels.postes.PosteSearch;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;

/** "Gestion des capacités": what is expected in the discipline and the type that the address names. */
@Named
@ViewScoped
public class CapaciteBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CapaciteService capaciteService;
    @Inject
    private PosteSearch posteSearch;
    @Inject
    private Appelant appelant;
    @Inject
    private Messages messages;
    private String discipline;
    private String type;
    private VueCapacite vue;
    private transient Optional<LectureSeule.Motif> motif;

    public void ouvrir() {
        if (discipline != null && !discipline.isEmpty() && type != null && !type.isEmpty()) {
            vue = capaciteService.consulter(discipline, type);
        }
    }

    public String enregistrer() {
        capaciteService.estimer(vue.saisie());
        messages.reussi("postes", "capacite.enregistre");
        return "/contractuels/capacite?faces-redirect=true&includeViewParams=true";
    }

    public boolean isModifiable() {
        return appelant.droits().a(Profil.DOS) && getMotif() == null;
    }

    /** Why capacities can only be read; null while they may be changed. */
    public LectureSeule.Motif getMotif() {
        if (motif == null) {
            motif = posteSearch.lectureSeule();
        }
        return motif.orElse(null);
    }

    /** Null until a discipline and a type are chosen. */
    public VueCapacite getVue() {
        return vue;
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
