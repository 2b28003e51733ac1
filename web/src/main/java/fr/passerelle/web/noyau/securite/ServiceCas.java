package fr.passerelle.web.noyau.securite;

import fr.passerelle.comptes.PersonneAnnuaire;
import fr.passerelle.noyau.Reglage;
import java.net.HttpURLConnection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apereo.cas.client.authentication.AttributePrincipal;
import org.apereo.cas.client.ssl.HttpURLConnectionFactory;
import org.apereo.cas.client.validation.Cas30ServiceTicketValidator;
import org.apereo.cas.client.validation.TicketValidationException;

/**
 * The CAS server of the ENT, protocol 3. Its address and ours come from the settings, read at each use: what a request
 * claims about its host never reaches CAS, and CAS can be switched on and off while the application runs.
 */
final class ServiceCas {

    /** The path that receives tickets and single logouts. */
    static final String CHEMIN = "/connexion/cas";
    private static final int PATIENCE_MS = 5_000;

    private ServiceCas() {
    }

    static boolean estConfigure() {
        return Reglage.CAS_URL.estDefini();
    }

    static String adresseConnexion() {
        return racine() + "/login?service=" + URLEncoder.encode(service(), StandardCharsets.UTF_8);
    }

    static String adresseDeconnexion() {
        return racine() + "/logout?service=" + URLEncoder.encode(Reglage.ADRESSE.texte() + "/", StandardCharsets.UTF_8);
    }

    /** @throws TicketValidationException when CAS does not know the ticket, it has served, or CAS does not answer */
    static PersonneAnnuaire valider(String ticket) throws TicketValidationException {
        Cas30ServiceTicketValidator validateur = new Cas30ServiceTicketValidator(racine());
        validateur.setEncoding(StandardCharsets.UTF_8.name());
        validateur.setURLConnectionFactory(patiente());
        AttributePrincipal principal = principal(validateur, ticket);
        return lire(principal.getName(), principal.getAttributes());
    }

    /** The library lets a connection that fails out as a plain runtime exception. */
    private static AttributePrincipal principal(Cas30ServiceTicketValidator validateur, String ticket)
            throws TicketValidationException {
        try {
            return validateur.validate(ticket, service()).getPrincipal();
        } catch (RuntimeException injoignable) {
            throw new TicketValidationException(injoignable);
        }
    }

    /** Keeps the named attributes only: CAS adds others about the browser. */
    static PersonneAnnuaire lire(String nom, Map<String, Object> attributs) {
        Map<String, List<String>> retenus = new HashMap<>();
        for (String attribut : PersonneAnnuaire.ATTRIBUTS) {
            Object valeur = attributs.get(attribut);
            if (valeur instanceof Collection<?> plusieurs) {
                retenus.put(attribut.toLowerCase(Locale.ROOT), plusieurs.stream().map(String::valueOf).toList());
            } else if (valeur != null) {
                retenus.put(attribut.toLowerCase(Locale.ROOT), List.of(String.valueOf(valeur)));
            }
        }
        List<String> uid = retenus.getOrDefault("uid", List.of());
        return PersonneAnnuaire.depuis(uid.isEmpty() ? nom : uid.get(0), retenus);
    }

    private static HttpURLConnectionFactory patiente() {
        return connexion -> {
            connexion.setConnectTimeout(PATIENCE_MS);
            connexion.setReadTimeout(PATIENCE_MS);
            return (HttpURLConnection) connexion;
        };
    }

    private static String service() {
        return Reglage.ADRESSE.texte() + CHEMIN;
    }

    private static String racine() {
        return Reglage.CAS_URL.texte().replaceAll("/+$", "");
    }
}
