package fr.passerelle.web.noyau;

import fr.passerelle.noyau.Horloge;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The messages shown since the beginning of the visit, newest first (IMAG'IN § 1.3.4). */
@Named
@SessionScoped
public class Console implements Serializable {

    /** Older messages leave. */
    private static final int GARDES = 50;

    /** A message as it was shown, when, and in which language. */
    public record Ligne(Instant moment, String gravite, String texte, String langue) implements Serializable {
    }

    @Inject
    private Horloge horloge;
    private final Deque<Ligne> lignes = new ArrayDeque<>();

    synchronized void noter(Gravite gravite, String texte) {
        lignes.addFirst(new Ligne(horloge.instant(), gravite.code(), texte, Langue.courante().getLanguage()));
        if (lignes.size() > GARDES) {
            lignes.removeLast();
        }
    }

    public synchronized List<Ligne> getLignes() {
        return List.copyOf(lignes);
    }
}
