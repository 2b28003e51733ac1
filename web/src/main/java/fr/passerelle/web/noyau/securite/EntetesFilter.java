package fr.passerelle.web.noyau.securite;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What browsers are told of every answer: no other site frames it or learns the address one came from, which may hold a
 * one-use link; its kind is not guessed; and a page somebody has read is gone from a shared computer once she has left. Files
 * that everybody may read are kept, compressed for those who ask.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class EntetesFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        reponse.setHeader("X-Frame-Options", "SAMEORIGIN");
        reponse.setHeader("X-Content-Type-Options", "nosniff");
        reponse.setHeader("Referrer-Policy", "same-origin");
        if (Portes.estStatique(requete.getServletPath())) {
            reponse.addHeader("Vary", "Accept-Encoding");
        } else {
            reponse.setHeader("Cache-Control", "no-store");
        }
        suite.doFilter(requete, reponse);
    }
}
