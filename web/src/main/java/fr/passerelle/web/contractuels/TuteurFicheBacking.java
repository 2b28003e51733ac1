package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.tuteurs.PersonneProposee;
import fr.passerelle.contractuels.tuteurs.TuteurService;
import fr.passerelle.contractuels.tuteurs.VueTuteurs;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The tutors of a post: looked up in the directory as the name is typed, added, taken out. */
@Named
@ViewScoped
public class TuteurFicheBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LOT = "tuteurs";

    @Inject
    private TuteurService tuteurService;
    @Inject
    private Messages messages;
    private Long id;
    private Long retrait;
    private String mot;
    private List<PersonneProposee> trouvees = List.of();
    private boolean cherche;
    private transient VueTuteurs vue;

    /** The address's number is not declared required: a partial update forgets it, and the next act would be refused. */
    public void ouvrir() {
        vue = tuteurService.de(id == null ? 0 : id);
    }

    public void chercher() {
        trouvees = List.of();
        cherche = false;
        trouvees = tuteurService.proposer(id, mot);
        cherche = mot != null && !mot.isBlank();
    }

    public String ajouter(PersonneProposee personne) {
        tuteurService.ajouter(id, personne.uid());
        messages.reussi(LOT, "tuteur_fiche.ajoute", personne.nomAffiche(), getVue().poste().identifiant());
        return ici();
    }

    public String retirer() {
        String nom = getRetire() == null ? "" : getRetire().nomAffiche();
        tuteurService.retirer(retrait);
        messages.reussi(LOT, "tuteur_fiche.retire", nom, getVue().poste().identifiant());
        return ici();
    }

    private String ici() {
        return "/contractuels/tuteur/fiche?faces-redirect=true&id=" + id;
    }

    public VueTuteurs getVue() {
        if (vue == null) {
            ouvrir();
        }
        return vue;
    }

    /** Address of the list this post stands in. */
    public String getListe() {
        return "/contractuels/tuteur/liste?discipline=" + getVue().poste().discipline() + "&type=" + getVue().typePoste();
    }

    /** The tutor about to be taken out, to be confirmed; null when there is none. */
    public VueTuteurs.Lu getRetire() {
        return retrait == null ? null : getVue().actif(retrait).orElse(null);
    }

    /** Whether a search found nobody. */
    public boolean isVide() {
        return cherche && trouvees.isEmpty();
    }

    /** Whether too few letters were typed to look anybody up. */
    public boolean isTropCourt() {
        return mot != null && mot.strip().length() < 2;
    }

    public List<PersonneProposee> getTrouvees() {
        return trouvees;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getRetrait() {
        return retrait;
    }

    public void setRetrait(Long retrait) {
        this.retrait = retrait;
    }

    public String getMot() {
        return mot;
    }

    public void setMot(String mot) {
        this.mot = mot;
    }
}
