package fr.passerelle.web.noyau;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Remembers the language chosen by {@code ?langue=} for the pages that follow. */
@WebFilter("/*")
public class LangueFilter extends HttpFilter {

    private static final int UN_AN = 365 * 24 * 3600;

    @Override
    protected void doFilter(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        String demandee = requete.getMethod().equals("GET") ? requete.getParameter(Langue.NOM) : null;
        if (demandee != null) {
            Cookie choix = new Cookie(Langue.NOM, Langue.choisir(demandee).getLanguage());
            choix.setPath("/");
            choix.setMaxAge(UN_AN);
            choix.setHttpOnly(true);
            choix.setAttribute("SameSite", "Lax");
            reponse.addCookie(choix);
        }
        suite.doFilter(requete, reponse);
    }
}
