package fr.passerelle.web.noyau.securite;

import fr.passerelle.comptes.Identite;
import fr.passerelle.noyau.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Opens the session of somebody a store has just recognised, and says where she goes from there. */
@ApplicationScoped
public class OuvertureSession {

    @Inject
    private Horloge horloge;

    /**
     * Opens the session and answers the path to go to: the page that was asked for, or the door's home.
     *
     * @param ticket the ENT's ticket, or null
     */
    public String ouvrir(HttpServletRequest requete, Identite identite, String ticket, String suite) {
        SessionPersonne.ouvrir(requete, identite, horloge.instant(), ticket);
        return requete.getContextPath() + Suite.sure(suite, Portes.accueil(identite.porte()));
    }
}
