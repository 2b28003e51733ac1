package fr.passerelle.web.api;

import fr.passerelle.noyau.AccesRefuse;
import fr.passerelle.noyau.ColonneInconnue;
import fr.passerelle.noyau.Concurrence;
import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.FiltreIllisible;
import fr.passerelle.noyau.Formats;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.ModifieEntreTemps;
import fr.passerelle.noyau.Textes;
import fr.passerelle.web.noyau.MessageContrainte;
import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what an exception means to who called the API; empty for one that is our fault. */
final class TraductionErreurs {

    /** Statuses that have a text of their own; others are told as a bad request. */
    private static final List<Integer> CONNUS = List.of(400, 401, 403, 404, 405, 406, 409, 413, 415, Probleme.REFUSE, 503);

    private TraductionErreurs() {
    }

    static Optional<Probleme> traduire(Throwable echec) {
        for (Throwable cause = echec; cause != null; cause = cause.getCause()) {
            Optional<Probleme> probleme = lire(cause);
            if (probleme.isPresent()) {
                return probleme;
            }
        }
        // Nothing in it says more than its status does.
        return echec instanceof WebApplicationException web ? http(web.getResponse().getStatus()) : Optional.empty();
    }

    private static Optional<Probleme> lire(Throwable cause) {
        if (cause instanceof ErreurMetier refus) {
            return Optional.of(metier(statut(refus), refus));
        }
        if (cause instanceof ConstraintViolationException refus) {
            return Optional.of(contraintes(refus));
        }
        if (cause instanceof EJBAccessException) {
            return Optional.of(Probleme.de(403));
        }
        if (cause instanceof JsonbException || cause instanceof JsonException) {
            return Optional.of(Probleme.de(400).avecDetail(Probleme.texte("json.illisible")));
        }
        if (cause instanceof WebApplicationException web && web.getCause() == null) {
            return http(web.getResponse().getStatus());
        }
        return Concurrence.lire(cause).map(refus -> metier(409, refus));
    }

    /** Empty for what is our fault. */
    static Optional<Probleme> http(int statut) {
        if (statut >= 500 && statut != 503) {
            return Optional.empty();
        }
        return Optional.of(Probleme.de(CONNUS.contains(statut) ? statut : 400));
    }

    private static Probleme metier(int statut, ErreurMetier refus) {
        Object[] valeurs = Arrays.stream(refus.valeurs()).map(v -> Formats.valeur(v, Locale.FRENCH)).toArray();
        String message = Textes.texte("erreurs", Locale.FRENCH, refus.cle(), valeurs);
        Probleme probleme = Probleme.de(statut).avecDetail(message);
        return refus.champ() == null ? probleme : probleme.sur(refus.champ(), message);
    }

    private static int statut(ErreurMetier refus) {
        if (refus instanceof Introuvable) {
            return 404;
        }
        if (refus instanceof AccesRefuse) {
            return 403;
        }
        if (refus instanceof ModifieEntreTemps) {
            return 409;
        }
        return refus instanceof ColonneInconnue || refus instanceof FiltreIllisible ? 400 : Probleme.REFUSE;
    }

    private static Probleme contraintes(ConstraintViolationException refus) {
        Probleme probleme = Probleme.de(Probleme.REFUSE);
        refus.getConstraintViolations().stream().sorted((a, b) -> champ(a).compareTo(champ(b)))
                .forEach(v -> probleme.sur(champ(v), MessageContrainte.de(v, Locale.FRENCH)));
        return probleme;
    }

    /** The last name of the path: the parameter of the method, or the property of the body. */
    private static String champ(ConstraintViolation<?> violation) {
        String dernier = "";
        for (Path.Node noeud : violation.getPropertyPath()) {
            dernier = noeud.getName() == null ? dernier : noeud.getName();
        }
        return dernier;
    }
}
