package fr.passerelle.web.contractuels.candidat;

import fr.passerelle.contractuels.candidatures.AucuneCandidature;
import fr.passerelle.contractuels.donnees.MesDonneesService;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.web.documents.EntetesFichier;
import fr.passerelle.web.noyau.Langue;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** « Mes données » to be saved: {@code /candidat/mes-donnees.json} for another system, {@code /candidat/mes-donnees.pdf} to be kept. */
@WebServlet({"/candidat/mes-donnees.json", "/candidat/mes-donnees.pdf"})
public class MesDonneesServlet extends HttpServlet {

    private static final String JSON = ".json";

    @Inject
    private transient MesDonneesService mesDonneesService;
    @Inject
    private transient Horloge horloge;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        try {
            boolean json = demande.getServletPath().endsWith(JSON);
            byte[] contenu = json ? mesDonneesService.json() : mesDonneesService.pdf(Langue.courante());
            EntetesFichier.aEnregistrer("mes-donnees-" + horloge.aujourdhui() + (json ? JSON : ".pdf")).forEach(reponse::setHeader);
            reponse.setContentType(json ? "application/json" : "application/pdf");
            reponse.setContentLength(contenu.length);
            reponse.getOutputStream().write(contenu);
        } catch (AucuneCandidature absente) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
