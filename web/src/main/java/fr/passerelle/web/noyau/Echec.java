package fr.passerelle.web.noyau;

import fr.passerelle.noyau.AccesRefuse;
import fr.passerelle.noyau.Concurrence;
import fr.passerelle.noyau.Conflit;
import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Introuvable;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.validation.ConstraintViolationException;
import java.io.FileNotFoundException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What went wrong, recognised among the causes. */
record Echec(Genre genre, Throwable cause) {

    /** What the failure is to the user: the status it answers and the page that says it. */
    enum Genre {
        /** The page can say it by its fields. */
        REFUS(409, "409"),
        /** Somebody else changed the thing; also said on the page. */
        CONFLIT(409, "409"),
        INTERDIT(403, "403"),
        INTROUVABLE(404, "404"),
        /** The page was opened too long ago. */
        EXPIREE(409, "expiree"),
        /** Our fault: has a reference. */
        PANNE(500, "500");

        private final int statut;
        private final String page;

        Genre(int statut, String page) {
            this.statut = statut;
            this.page = page;
        }

        int statut() {
            return statut;
        }

        String vue() {
            return "/erreur/" + page + ".xhtml";
        }
    }

    static Echec de(Throwable erreur) {
        Set<Throwable> vues = new HashSet<>();
        for (Throwable cause = erreur; cause != null && vues.add(cause); cause = cause.getCause()) {
            Echec reconnu = reconnaitre(cause);
            if (reconnu != null) {
                return reconnu;
            }
        }
        return new Echec(Genre.PANNE, erreur);
    }

    private static Echec reconnaitre(Throwable cause) {
        if (cause instanceof AccesRefuse || cause instanceof EJBAccessException) {
            return new Echec(Genre.INTERDIT, cause);
        }
        if (cause instanceof Introuvable || cause instanceof FileNotFoundException) {
            return new Echec(Genre.INTROUVABLE, cause);
        }
        if (cause instanceof Conflit) {
            return new Echec(Genre.CONFLIT, cause);
        }
        Optional<ErreurMetier> concurrence = Concurrence.lire(cause);
        if (concurrence.isPresent()) {
            return new Echec(Genre.CONFLIT, concurrence.get());
        }
        if (cause instanceof ErreurMetier || cause instanceof ConstraintViolationException) {
            return new Echec(Genre.REFUS, cause);
        }
        return cause instanceof ViewExpiredException ? new Echec(Genre.EXPIREE, cause) : null;
    }

    boolean peutSeDireSurLaPage() {
        return genre == Genre.REFUS || genre == Genre.CONFLIT;
    }
}
