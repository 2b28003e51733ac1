package fr.passerelle.web.noyau;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Porte;
import fr.passerelle.noyau.Reglage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Who reads the page, and where: what the band at its head shows. */
@Named
@RequestScoped
public class Visiteur {

    @Inject
    private Appelant appelant;
    @Inject
    @Any
    private Instance<Campagnes> campagnes;
    private Optional<Campagnes.EnCours> campagne;

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

    /** The campaign she works in, read once a request; null without one. */
    public Campagnes.EnCours getCampagneEnCours() {
        if (campagne == null) {
            campagne = campagnes.stream().flatMap(c -> c.courante().stream()).findFirst();
        }
        return campagne.orElse(null);
    }

    /** The year of that campaign; empty without one. */
    public String getCampagne() {
        return getCampagneEnCours() == null ? "" : getCampagneEnCours().annee();
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
