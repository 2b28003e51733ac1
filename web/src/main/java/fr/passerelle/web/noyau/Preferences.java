package fr.passerelle.web.noyau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How the visitor likes pages to be shown (IMAG'IN § 1.3.1): contrast, size of letters, space between lines, justification. The
 * choices are style classes of the page's root, so the page arrives as it is liked.
 */
@Named
@RequestScoped
public class Preferences {

    static final String COOKIE = "affichage";

    @Inject
    private HttpServletRequest requete;

    public String getStyles() {
        Cookie[] cookies = requete.getCookies();
        String choix = cookies == null ? "" : Arrays.stream(cookies).filter(c -> c.getName().equals(COOKIE))
                .map(Cookie::getValue).findFirst().orElse("");
        return styles(choix);
    }

    static String styles(String choix) {
        return Arrays.stream(choix.split("\\.")).filter(c -> c.matches("[a-z]+-[a-z]+")).collect(Collectors.joining(" "));
    }
}
