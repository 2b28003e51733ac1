package fr.passerelle.web.noyau.securite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends a browser to another page of the application, also when a script asked: Faces then needs the order in its own XML. */
final class Redirection {

    private Redirection() {
    }

    static void vers(HttpServletRequest requete, HttpServletResponse reponse, String chemin) throws IOException {
        String adresse = requete.getContextPath() + chemin;
        if (!"partial/ajax".equals(requete.getHeader("Faces-Request"))) {
            reponse.setStatus(HttpServletResponse.SC_SEE_OTHER);
            reponse.setHeader("Location", adresse);
            return;
        }
        reponse.setContentType("text/xml");
        reponse.setCharacterEncoding(StandardCharsets.UTF_8.name());
        reponse.getWriter().write("<?xml version='1.0' encoding='UTF-8'?>\n<partial-response><redirect url=\""
                + adresse.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                + "\"/></partial-response>");
    }
}
