package fr.passerelle.web.documents;

import fr.passerelle.documents.DocumentLu;
import fr.passerelle.documents.LectureDocumentService;
import fr.passerelle.noyau.AccesRefuse;
import fr.passerelle.noyau.Introuvable;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stored document by its number, behind the door of who reads it: {@code /candidat/documents/12} shows it in the page,
 * with {@code ?enregistrer} the browser saves it. What may not be read answers 403, what may not be known 404.
 */
@WebServlet({"/candidat/documents/*", "/contractuels/documents/*"})
public class DocumentServlet extends HttpServlet {

    @Inject
    private transient LectureDocumentService lecture;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        try {
            envoyer(lecture.lire(numero(demande)), demande.getParameter("enregistrer") != null, reponse);
        } catch (Introuvable absent) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccesRefuse | EJBAccessException refuse) {
            reponse.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void envoyer(DocumentLu document, boolean aEnregistrer, HttpServletResponse reponse) throws IOException {
        try (InputStream contenu = document.contenu()) {
            boolean enPage = !aEnregistrer && document.type().seVoitEnPage();
            (enPage ? EntetesFichier.enPage(document.nom(), document.type()) : EntetesFichier.aEnregistrer(document.nom()))
                    .forEach(reponse::setHeader);
            reponse.setContentType(document.type().typeMime());
            reponse.setContentLengthLong(document.taille());
            contenu.transferTo(reponse.getOutputStream());
        }
    }

    /** @throws Introuvable when the address holds no number */
    private static long numero(HttpServletRequest demande) {
        String chemin = demande.getPathInfo();
        if (chemin == null || !chemin.matches("/\\d{1,18}")) {
            throw new Introuvable();
        }
        return Long.parseLong(chemin.substring(1));
    }
}
