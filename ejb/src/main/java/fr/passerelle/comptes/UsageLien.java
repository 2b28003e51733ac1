package fr.passerelle.comptes;

import java.time.Duration;

/** What a one-use link is for: how long it holds and the page it opens, whose parameter {@code jeton} it fills. */
public enum UsageLien {

    /** Choosing the first password (24 hours). */
    PREMIERE_CONNEXION(Duration.ofHours(24), "/candidat/mot-de-passe"),
    /** Choosing another password after forgetting it (1 hour). */
    MOT_DE_PASSE(Duration.ofHours(1), "/candidat/mot-de-passe"),
    /** Confirming a new mail address (24 hours). */
    COURRIEL(Duration.ofHours(24), "/candidat/courriel");

    private final Duration duree;
    private final String page;

    UsageLien(Duration duree, String page) {
        this.duree = duree;
        this.page = page;
    }

    public Duration duree() {
        return duree;
    }

    public String page() {
        return page;
    }
}
