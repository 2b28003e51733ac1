package fr.passerelle.web.contractuels;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Profil;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.postes.PosteSearch;
import fr.passerelle.contractuels.postes.PosteService;
import fr.passerelle.contractuels.postes.SaisiePoste;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;

/** A post: changed ({@code ?id=}), begun as another is ({@code ?copie=}), or new. */
@Named
@ViewScoped
public class PosteFicheBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LISTE = "/contractuels/poste/liste?faces-redirect=true";

    @Inject
    private PosteService posteService;
    @Inject
    private PosteSearch posteSearch;
    @Inject
    private Appelant appelant;
    @Inject
    private Messages messages;
    private Long id;
    private Long copie;
    private SaisiePoste saisie;
    private transient Optional<LectureSeule.Motif> motif;

    public void ouvrir() {
        saisie = id != null ? posteService.saisie(id) : copie != null ? posteService.copie(copie) : posteService.nouveau();
    }

    public String enregistrer() {
        if (isNouveau()) {
            posteService.creer(saisie);
        } else {
            posteService.modifier(saisie);
        }
        messages.reussi("postes", "poste_fiche.enregistre", saisie.getIdentifiant());
        return LISTE;
    }

    public String supprimer() {
        posteService.supprimer(id);
        messages.reussi("postes", "poste_fiche.supprime", saisie.getIdentifiant());
        return LISTE;
    }

    public String retablir() {
        posteService.retablir(id);
        messages.reussi("postes", "poste_fiche.retabli", saisie.getIdentifiant());
        return LISTE;
    }

    public boolean isNouveau() {
        return saisie.getId() == null;
    }

    /** Whether the caller manages posts, and the campaign lets them change now. */
    public boolean isModifiable() {
        return appelant.droits().a(Profil.DOS) && getMotif() == null;
    }

    /** Why posts can only be read; null while they may be changed. */
    public LectureSeule.Motif getMotif() {
        if (motif == null) {
            motif = isNouveau() ? posteSearch.lectureSeule() : posteSearch.postesFermes(saisie.getDiscipline());
        }
        return motif.orElse(null);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCopie() {
        return copie;
    }

    public void setCopie(Long copie) {
        this.copie = copie;
    }

    public SaisiePoste getSaisie() {
        return saisie;
    }
}
