package fr.passerelle.web.noyau.securite;

import fr.passerelle.comptes.EntreeService;
import fr.passerelle.comptes.Identite;
import fr.passerelle.comptes.SessionEntService;
import fr.passerelle.comptes.TicketDejaServi;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apereo.cas.client.validation.TicketValidationException;

/**
 * Where CAS sends browsers back with a ticket, and tells from behind that somebody has left the ENT. Without CAS it does not
 * exist.
 */
@WebServlet(ServiceCas.CHEMIN)
public class CasServlet extends HttpServlet {

    private static final Logger JOURNAL = Logger.getLogger(CasServlet.class.getName());

    @Inject
    private transient EntreeService entreeService;
    @Inject
    private transient SessionEntService sessionEntService;
    @Inject
    private transient OuvertureSession ouverture;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws ServletException, IOException {
        String ticket = requete.getParameter("ticket");
        if (!ServiceCas.estConfigure()) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (ticket == null || ticket.isBlank()) {
            Redirection.vers(requete, reponse, "/connexion/personnel");
        } else {
            entrer(ticket, requete, reponse);
        }
    }

    /** Answers 200 whatever the message was: CAS needs no more, and an attacker learns nothing. */
    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        if (!ServiceCas.estConfigure()) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        DemandeDeconnexion.ticket(requete.getParameter("logoutRequest")).ifPresent(sessionEntService::revoquer);
        reponse.setStatus(HttpServletResponse.SC_OK);
    }

    private void entrer(String ticket, HttpServletRequest requete, HttpServletResponse reponse)
            throws ServletException, IOException {
        try {
            Identite identite = entreeService.parCas(ServiceCas.valider(ticket), ticket);
            reponse.setStatus(HttpServletResponse.SC_SEE_OTHER);
            reponse.setHeader("Location", ouverture.ouvrir(requete, identite, ticket, SuiteEnAttente.reprendre(requete)));
        } catch (TicketValidationException | TicketDejaServi refuse) {
            JOURNAL.log(Level.INFO, "CAS ticket refused: {0}", refuse.getMessage());
            entreeService.refuserCas();
            reponse.setStatus(HttpServletResponse.SC_FORBIDDEN);
            requete.getRequestDispatcher("/connexion/refusee.xhtml").forward(requete, reponse);
        }
    }
}
