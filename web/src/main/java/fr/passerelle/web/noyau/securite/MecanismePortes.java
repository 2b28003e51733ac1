package fr.passerelle.web.noyau.securite;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Droits;
import fr.passerelle.comptes.DroitsService;
import fr.passerelle.comptes.JetonPorteur;
import fr.passerelle.comptes.Porte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Stands at every door. At each request it reads who the session belongs to and what that person may do now, names the
 * caller to the container as {@code PORTE:nom} with those roles, and asks for the door's own sign-in where the address lies
 * behind another door. Files and public pages without a session cost no look-up; {@code /api} knows tokens only.
 */
@ApplicationScoped
public class MecanismePortes implements HttpAuthenticationMechanism {

    private static final String PORTEUR = "Bearer ";

    @Inject
    private DroitsService droitsService;
    @Inject
    private Appelant appelant;
    @Inject
    private Instance<JetonPorteur> jetons;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest requete, HttpServletResponse reponse,
            HttpMessageContext contexte) throws AuthenticationException {
        String chemin = chemin(requete);
        if (Portes.estStatique(chemin)) {
            return contexte.doNothing();
        }
        if (Portes.estApi(chemin)) {
            return parJeton(requete, contexte);
        }
        Optional<Droits> droits = enSession(requete);
        droits.ifPresent(appelant::entrer);
        Optional<Porte> porte = Portes.de(chemin);
        try {
            if (porte.isPresent() && !droits.map(d -> d.estEntrePar(porte.get())).orElse(false)) {
                return demander(porte.get(), requete, reponse, contexte);
            }
            if (porte.isPresent() && !Portes.laissePasser(chemin, droits.get())) {
                return refuser(droits.get(), requete, reponse);
            }
        } catch (IOException coupee) {
            throw new AuthenticationException(coupee);
        }
        return droits.map(d -> contexte.notifyContainerAboutLogin(new CallerPrincipal(d.identite().toString()), d.roles()))
                .orElseGet(contexte::doNothing);
    }

    private AuthenticationStatus parJeton(HttpServletRequest requete, HttpMessageContext contexte) {
        String entete = requete.getHeader("Authorization");
        if (entete == null || !entete.regionMatches(true, 0, PORTEUR, 0, PORTEUR.length()) || jetons.isUnsatisfied()) {
            return contexte.doNothing();
        }
        Optional<JetonPorteur.Porteur> porteur = jetons.get().lire(entete.substring(PORTEUR.length()).strip());
        porteur.ifPresent(p -> appelant.entrer(new Droits(null, null, p.nom(), List.of())));
        return porteur.map(p -> contexte.notifyContainerAboutLogin(new CallerPrincipal("API:" + p.nom()), p.roles()))
                .orElseGet(contexte::doNothing);
    }

    /** The rights of the session's holder; a session whose account was closed or that the ENT has ended is ended here. */
    private Optional<Droits> enSession(HttpServletRequest requete) {
        Optional<SessionPersonne> personne = SessionPersonne.lire(requete);
        Optional<Droits> droits = personne.flatMap(p -> droitsService.lire(p.identite(), p.ouverteLe(), p.ticket()));
        if (personne.isPresent() && droits.isEmpty()) {
            SessionPersonne.fermer(requete);
        }
        return droits;
    }

    private static AuthenticationStatus demander(Porte porte, HttpServletRequest requete, HttpServletResponse reponse,
            HttpMessageContext contexte) throws IOException {
        Optional<String> connexion = Portes.connexion(porte);
        if (connexion.isEmpty()) {
            return contexte.doNothing();
        }
        boolean lecture = requete.getMethod().equals("GET");
        Redirection.vers(requete, reponse, Suite.apres(connexion.get(), lecture ? adresse(requete) : null));
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Who holds no right at all is told whom to ask; who holds others than the address's is refused it. */
    private static AuthenticationStatus refuser(Droits droits, HttpServletRequest requete, HttpServletResponse reponse)
            throws IOException {
        if (droits.accordes().isEmpty()) {
            Redirection.vers(requete, reponse, "/connexion/sans-habilitation");
            return AuthenticationStatus.SEND_CONTINUE;
        }
        reponse.sendError(HttpServletResponse.SC_FORBIDDEN);
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** The path the container has matched: decoded, without the parameters a path may carry. */
    private static String chemin(HttpServletRequest requete) {
        return requete.getServletPath() + (requete.getPathInfo() == null ? "" : requete.getPathInfo());
    }

    private static String adresse(HttpServletRequest requete) {
        String chemin = chemin(requete);
        return requete.getQueryString() == null ? chemin : chemin + "?" + requete.getQueryString();
    }
}
