package fr.passerelle.web.noyau.securite;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers the script that warns before a session ends: being asked is enough to keep the session, the answer says for how
 * many seconds; 0 when there is none left.
 */
@WebServlet("/connexion/presence")
public class PresenceServlet extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Optional<SessionPersonne> personne = SessionPersonne.lire(requete);
        int reste = personne.isPresent() ? requete.getSession(false).getMaxInactiveInterval() : 0;
        reponse.setContentType("application/json");
        reponse.setHeader("Cache-Control", "no-store");
        reponse.getWriter().write("{\"reste\":" + reste + "}");
    }
}
