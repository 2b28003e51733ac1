package fr.passerelle.web.noyau;

import jakarta.faces.application.FacesMessage;
import java.util.Locale;

/** How serious a message is: its style, its icon and the word said before it. */
enum Gravite {
    REUSSI, ALERTE, ERREUR;

    static Gravite de(FacesMessage message) {
        FacesMessage.Severity gravite = message.getSeverity();
        if (gravite == null || gravite.compareTo(FacesMessage.SEVERITY_WARN) < 0) {
            return REUSSI;
        }
        return gravite.equals(FacesMessage.SEVERITY_WARN) ? ALERTE : ERREUR;
    }

    /** The style class and the end of the text's key: {@code reussi}, {@code alerte}, {@code erreur}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of the icon in the sprite. */
    String icone() {
        return switch (this) {
            case REUSSI -> "coche";
            case ALERTE -> "alerte";
            case ERREUR -> "erreur";
        };
    }
}
