package fr.passerelle.web.noyau;

import fr.passerelle.noyau.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the legal pages must name: each installation says it through its settings, and the page shows which are missing. */
@Named
@ApplicationScoped
public class MentionsLegales {

    /** One mention: the end of its label's key, its value, the setting that gives it. */
    public record Mention(String cle, String valeur, String reglage) {
    }

    private static Mention mention(String cle, Reglage reglage) {
        return new Mention(cle, reglage.texte(), reglage.cle());
    }

    public List<Mention> getListe() {
        return List.of(mention("editeur", Reglage.MENTIONS_EDITEUR), mention("directeur", Reglage.MENTIONS_DIRECTEUR),
                mention("hebergeur", Reglage.MENTIONS_HEBERGEUR), mention("contact", Reglage.COURRIEL_ASSISTANCE));
    }

    public Mention getDelegue() {
        return mention("delegue", Reglage.DELEGUE_DONNEES);
    }
}
