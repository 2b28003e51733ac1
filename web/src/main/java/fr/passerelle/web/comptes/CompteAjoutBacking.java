package fr.passerelle.web.comptes;

import fr.passerelle.comptes.CompteService;
import fr.passerelle.comptes.PersonneAnnuaire;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Looks somebody up in the directory, as the name is typed, and attaches her. */
@Named
@ViewScoped
public class CompteAjoutBacking implements Serializable {

    @Inject
    private CompteService service;
    private String mot;
    private List<PersonneAnnuaire> trouvees = List.of();
    private boolean cherche;

    public void chercher() {
        trouvees = service.chercherDansAnnuaire(mot);
        cherche = mot != null && mot.strip().length() > 1;
    }

    public String rattacher(String uid) {
        return "/administration/comptes/fiche?faces-redirect=true&id=" + service.rattacher(uid);
    }

    /** Whether a search found nobody. */
    public boolean isVide() {
        return cherche && trouvees.isEmpty();
    }

    public String getMot() {
        return mot;
    }

    public void setMot(String mot) {
        this.mot = mot;
    }

    public List<PersonneAnnuaire> getTrouvees() {
        return trouvees;
    }
}
