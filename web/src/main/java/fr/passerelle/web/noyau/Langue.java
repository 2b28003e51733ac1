package fr.passerelle.web.noyau;

import fr.passerelle.comptes.Porte;
import fr.passerelle.web.noyau.securite.Portes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The language of the public portal: the one asked for by {@code ?langue=}, else the one kept in the cookie of that name, else
 * French. Staff pages are in French whatever the browser asks.
 */
@Named
@RequestScoped
public class Langue {

    public static final String NOM = "langue";
    private static final List<Locale> OFFERTES = List.of(Locale.FRENCH, Locale.ENGLISH);

    @Inject
    private HttpServletRequest requete;

    /** The language of the page being served; French where no page is. */
    public static Locale courante() {
        FacesContext context = FacesContext.getCurrentInstance();
        UIViewRoot vue = context == null ? null : context.getViewRoot();
        return vue == null || vue.getLocale() == null ? Locale.FRENCH : vue.getLocale();
    }

    public Locale getLocale() {
        if (Portes.de(requete.getServletPath()).filter(Porte.PERSONNEL::equals).isPresent()) {
            return Locale.FRENCH;
        }
        String demandee = requete.getParameter(NOM);
        return choisir(demandee == null ? cookie() : demandee);
    }

    static Locale choisir(String code) {
        return OFFERTES.stream().filter(l -> l.getLanguage().equals(code)).findFirst().orElse(Locale.FRENCH);
    }

    private String cookie() {
        Cookie[] cookies = requete.getCookies();
        return cookies == null ? null
                : Arrays.stream(cookies).filter(c -> c.getName().equals(NOM)).map(Cookie::getValue).findFirst().orElse(null);
    }
}
