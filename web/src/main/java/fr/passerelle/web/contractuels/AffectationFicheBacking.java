package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.affectations.AffectationService;
import fr.passerelle.contractuels.affectations.HeuresAffectation;
import fr.passerelle.contractuels.affectations.LectureAffectationService;
import fr.passerelle.contractuels.affectations.PostePropose;
import fr.passerelle.contractuels.affectations.SaisieAffectation;
import fr.passerelle.contractuels.affectations.VueAffectation;
import fr.passerelle.contractuels.postes.PosteSearch;
import fr.passerelle.noyau.Formats;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/** The affectation of a candidate ({@code ?id=}): posts among her wishes or others, "Aucune affectation", or nothing decided. */
@Named
@ViewScoped
public class AffectationFicheBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LectureAffectationService lectureAffectationService;
    @Inject
    private AffectationService affectationService;
    @Inject
    private PosteSearch posteSearch;
    @Inject
    private Messages messages;
    private long id;
    private VueAffectation vue;
    private SaisieAffectation saisie;
    private transient Optional<LectureSeule.Motif> motif;

    public void ouvrir() {
        vue = lectureAffectationService.de(id);
        saisie = vue.saisie();
    }

    /** Before the page shows again: places taken meanwhile are there no more, what was ticked stays where it still can be. */
    public void relire() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            vue = lectureAffectationService.de(id);
            saisie.garder(vue.proposes().stream().map(PostePropose::id).toList());
        }
    }

    public String enregistrer() {
        affecter();
        return liste();
    }

    /** Saves, then opens the next candidate of whom nothing is decided. */
    public String enregistrerPuisSuivant() {
        affecter();
        Optional<Long> suivant = lectureAffectationService.suivant(id);
        if (suivant.isEmpty()) {
            messages.reussi("affectations", "affectation_fiche.tous");
            return liste();
        }
        return "/contractuels/affectation/fiche?faces-redirect=true&id=" + suivant.get();
    }

    private void affecter() {
        HeuresAffectation heures = affectationService.affecter(saisie);
        if (heures.depassees()) {
            messages.alerte("affectations", "affectation_fiche.depasse", vue.stagiaire().nomAffiche(), Formats.heures(heures.total()),
                    Formats.heures(heures.service()));
        } else {
            messages.reussi("affectations", "affectation_fiche.affecte", vue.stagiaire().nomAffiche());
        }
    }

    private String liste() {
        return "/contractuels/affectation/liste?faces-redirect=true&discipline=" + Objects.toString(vue.stagiaire().discipline(), "") + "&type="
                + vue.stagiaire().typePoste();
    }

    /** Why affectations can only be read; null while they may be decided. */
    public LectureSeule.Motif getMotif() {
        if (motif == null) {
            motif = posteSearch.lectureSeule();
        }
        return motif.orElse(null);
    }

    /** The hours of what is ticked. */
    public HeuresAffectation getHeures() {
        return vue.heures(saisie);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public VueAffectation getVue() {
        return vue;
    }

    public SaisieAffectation getSaisie() {
        return saisie;
    }
}
