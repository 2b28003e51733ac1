package fr.passerelle.web.noyau;

import fr.passerelle.noyau.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What lies under the points of {@code m:plan}: the outlines of the départements, shipped with the application, and the tiles of
 * the server that an installation may name. No page loads an image from anywhere else.
 */
@Named
@ApplicationScoped
public class FondPlan {

    private static final Pattern ORIGINE = Pattern.compile("(https?://[\\w.{}-]+(?::\\d+)?)/.*");

    /** Template of the tiles' addresses; empty without tiles. */
    public String getTuiles() {
        return Reglage.CARTE_TUILES.texte();
    }

    public String getAttribution() {
        return Reglage.CARTE_TUILES_ATTRIBUTION.texte();
    }

    /** Where images come from besides the application, as web.xml tells it to browsers; empty without tiles. */
    public String getOrigine() {
        return origine(getTuiles());
    }

    /** {@code https://*.exemple.fr} of {@code https://{s}.exemple.fr/{z}/{x}/{y}.png}; empty for what is no address of another server. */
    static String origine(String modele) {
        Matcher adresse = ORIGINE.matcher(modele);
        String origine = adresse.matches() ? adresse.group(1).replace("{s}", "*") : "";
        return origine.contains("{") ? "" : origine;
    }
}
