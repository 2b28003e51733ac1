package fr.passerelle.web.noyau.securite;

import fr.passerelle.noyau.Reglage;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/** The session's cookie: out of reach of scripts and of other sites' forms, and over TLS only where the address is. */
@WebListener
public class CookieSession implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent evenement) {
        SessionCookieConfig cookie = evenement.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setSecure(Reglage.ADRESSE.texte().startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
    }
}
