package fr.passerelle.web.noyau;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Gives a whole page that is sent back a fresh script nonce when the form brought none. PrimeFaces expects the form to bring it, and
 * only its own scripts, absent from the plainest pages and from browsers without scripts, put it there.
 */
@WebFilter("/*")
public class NonceFilter extends HttpFilter {

    static final String NONCE = "primefaces.nonce";
    /** Attribute of a request that was given a fresh nonce. */
    static final String NEUF = "passerelle.nonce.neuf";

    @Override
    protected void doFilter(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        boolean formulaire = requete.getMethod().equals("POST") && requete.getContentType() != null
                && requete.getContentType().startsWith("application/x-www-form-urlencoded");
        suite.doFilter(formulaire && requete.getParameter(NONCE) == null ? new AvecNonce(requete) : requete, reponse);
    }

    private static final class AvecNonce extends HttpServletRequestWrapper {

        private final String nonce = Base64.getEncoder()
                .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

        private AvecNonce(HttpServletRequest requete) {
            super(requete);
            requete.setAttribute(NEUF, Boolean.TRUE);
        }

        @Override
        public String getParameter(String nom) {
            return NONCE.equals(nom) ? nonce : super.getParameter(nom);
        }
    }
}
