package fr.passerelle.web.noyau.securite;

import fr.passerelle.comptes.Identite;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * All that a session knows of its holder: by which door and under which name, and the ENT's ticket if one opened it. What
 * the holder may do is not there: it is read anew at each request.
 *
 * @param ticket null when another way than CAS opened the session
 */
public record SessionPersonne(Identite identite, Instant ouverteLe, String ticket) implements Serializable {

    private static final String ATTRIBUT = "passerelle.personne";

    public static Optional<SessionPersonne> lire(HttpServletRequest requete) {
        HttpSession session = requete.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SessionPersonne) session.getAttribute(ATTRIBUT));
    }

    /** Opens a session under an identifier nobody knew before; what another person left in this browser is dropped. */
    public static void ouvrir(HttpServletRequest requete, Identite identite, Instant le, String ticket) {
        if (lire(requete).isPresent()) {
            fermer(requete);
        }
        if (requete.getSession(false) == null) {
            requete.getSession(true);
        } else {
            requete.changeSessionId();
        }
        requete.getSession().setAttribute(ATTRIBUT, new SessionPersonne(identite, le, ticket));
    }

    public static void fermer(HttpServletRequest requete) {
        HttpSession session = requete.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
