package fr.passerelle.web.noyau;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
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
import java.util.Map;
import java.util.UUID;

/**
 * Answers for a form that brings no script nonce: the one of its own view or, where the view has none, a fresh one. PrimeFaces
 * refuses a page sent back without the nonce it was shown with, and only its own scripts, absent from the plainest pages and
 * from browsers without scripts, put it in forms.
 */
@WebFilter("/*")
public class NonceFilter extends HttpFilter {

    private static final String NONCE = "primefaces.nonce";

    @Override
    protected void doFilter(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        suite.doFilter(requete.getMethod().equals("POST") ? new AvecNonce(requete) : requete, reponse);
    }

    private static final class AvecNonce extends HttpServletRequestWrapper {

        private AvecNonce(HttpServletRequest requete) {
            super(requete);
        }

        @Override
        public String getParameter(String nom) {
            String recu = super.getParameter(nom);
            return recu == null && NONCE.equals(nom) ? nonce() : recu;
        }

        /** PrimeFaces asks when it renders: the view that was sent back is known by then. */
        private static String nonce() {
            FacesContext faces = FacesContext.getCurrentInstance();
            UIViewRoot vue = faces == null ? null : faces.getViewRoot();
            Map<String, Object> carte = vue == null ? null : vue.getViewMap(false);
            Object connu = carte == null ? null : carte.get(NONCE);
            return connu != null ? connu.toString()
                    : Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
