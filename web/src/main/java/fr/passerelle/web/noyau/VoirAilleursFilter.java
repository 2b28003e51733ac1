package fr.passerelle.web.noyau;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** After an act, "see other": a form that sends its reader elsewhere answers 303, so that reading the page again does nothing twice. */
@WebFilter("/*")
public class VoirAilleursFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        suite.doFilter(requete, requete.getMethod().equals("POST") ? new VoirAilleurs(reponse) : reponse);
    }

    private static final class VoirAilleurs extends HttpServletResponseWrapper {

        VoirAilleurs(HttpServletResponse reponse) {
            super(reponse);
        }

        @Override
        public void sendRedirect(String adresse) throws IOException {
            resetBuffer();
            setStatus(SC_SEE_OTHER);
            setHeader("Location", encodeRedirectURL(adresse));
            flushBuffer();
        }
    }
}
