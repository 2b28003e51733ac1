package fr.passerelle.web.noyau;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Numbers each request, before any other filter (web.xml); the page of its error keeps its number. */
public class NumeroRequeteFilter extends HttpFilter {

    private static final String NUMERO = NumeroRequeteFilter.class.getName();

    @Override
    protected void doFilter(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite) throws IOException, ServletException {
        String connu = (String) requete.getAttribute(NUMERO);
        String numero = connu == null ? NumeroRequete.nouveau() : connu;
        requete.setAttribute(NUMERO, numero);
        reponse.setHeader(NumeroRequete.ENTETE, numero);
        NumeroRequete.entrer(numero);
        try {
            suite.doFilter(requete, reponse);
        } finally {
            NumeroRequete.sortir();
        }
    }
}
