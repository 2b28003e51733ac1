package fr.passerelle.web.noyau;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Porte;
import fr.passerelle.noyau.Reglage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who reads the page, and where: what the band at its head shows. */
@Named
@RequestScoped
public class Visiteur {

    @Inject
    private Appelant appelant;
    @Inject
    @Any
    private Instance<Campagnes> campagnes;
    private String campagne;

    public boolean isConnecte() {
        return appelant.droits().identite() != null;
    }

    /** Whether it is a member of staff. */
    public boolean isPersonnel() {
        return isConnecte() && appelant.droits().identite().porte() == Porte.PERSONNEL;
    }

    /** Whether it is a member of staff to whom something was entrusted: the others have nothing to search. */
    public boolean isHabilite() {
        return isPersonnel() && !appelant.droits().accordes().isEmpty();
    }

    /** The year of the campaign she works in, read once a request; empty without one. */
    public String getCampagne() {
        if (campagne == null) {
            campagne = campagnes.stream().flatMap(c -> c.courante().stream()).findFirst().orElse("");
        }
        return campagne;
    }

    /** The door she entered by, or null. */
    public Porte getPorte() {
        return isConnecte() ? appelant.droits().identite().porte() : null;
    }

    public String getNom() {
        return appelant.nomAffiche();
    }

    public String getStructure() {
        return Reglage.STRUCTURE.texte();
    }

    public boolean isDemonstration() {
        return Reglage.DEMONSTRATION.oui();
    }

    public String getBoite() {
        return Reglage.BOITE_DEMONSTRATION.texte();
    }

    public String getAssistance() {
        return Reglage.COURRIEL_ASSISTANCE.texte();
    }
}
