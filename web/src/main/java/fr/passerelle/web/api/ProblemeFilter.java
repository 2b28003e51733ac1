package fr.passerelle.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the container refuses by itself, before a resource is found, is said as {@link ProblemeMapper} says the rest. */
@WebFilter("/api/*")
public class ProblemeFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        suite.doFilter(requete, new EnProbleme(reponse));
    }

    private static final class EnProbleme extends HttpServletResponseWrapper {

        EnProbleme(HttpServletResponse reponse) {
            super(reponse);
        }

        @Override
        public void sendError(int statut, String message) throws IOException {
            sendError(statut);
        }

        @Override
        public void sendError(int statut) throws IOException {
            Probleme probleme = TraductionErreurs.http(statut).orElseGet(() -> Probleme.interne(null));
            resetBuffer();
            setStatus(probleme.statut());
            setContentType(Probleme.MEDIA);
            getOutputStream().write(probleme.json().toString().getBytes(StandardCharsets.UTF_8));
            flushBuffer();
        }
    }
}
