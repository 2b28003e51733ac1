package fr.passerelle.web.noyau.securite;

import fr.passerelle.comptes.SessionEntService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Signs out, from the ENT too when it opened the session. Another site's page cannot sign anybody out. */
@WebServlet("/deconnexion")
public class DeconnexionServlet extends HttpServlet {

    @Inject
    private transient SessionEntService sessionEntService;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        if ("cross-site".equals(requete.getHeader("Sec-Fetch-Site"))) {
            Redirection.vers(requete, reponse, "/");
            return;
        }
        Optional<SessionPersonne> personne = SessionPersonne.lire(requete);
        sessionEntService.quitter();
        SessionPersonne.fermer(requete);
        if (personne.map(SessionPersonne::ticket).isPresent() && ServiceCas.estConfigure()) {
            reponse.setStatus(HttpServletResponse.SC_SEE_OTHER);
            reponse.setHeader("Location", ServiceCas.adresseDeconnexion());
            return;
        }
        Redirection.vers(requete, reponse, "/connexion/terminee?motif=depart"
                + personne.map(p -> "&porte=" + p.identite().porte()).orElse(""));
    }

    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        doGet(requete, reponse);
    }
}
