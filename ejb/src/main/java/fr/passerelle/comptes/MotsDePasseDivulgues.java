package fr.passerelle.comptes;

import fr.passerelle.noyau.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;

/**
 * Passwords known to have leaked: the list nbvcxz ships and, where {@link Reglage#MOT_DE_PASSE_CONTROLE_EN_LIGNE} asks for it,
 * a public one that is told five characters of a digest and no more. When that one does not answer, the password is accepted
 * after three seconds, and the server's log says so.
 */
@ApplicationScoped
public class MotsDePasseDivulgues {

    private static final Logger JOURNAL = Logger.getLogger(MotsDePasseDivulgues.class.getName());
    /** From the request to the last byte of the answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int PREFIXE = 5;

    /** Read from the library's jar when the first password is judged. */
    private static final class Liste {
        private static final Set<String> MOTS = Set.copyOf(ConfigurationBuilder.getDefaultDictionaries().stream()
                .filter(d -> d.getDictionaryName().equals("passwords")).findFirst().map(Dictionary::getDictonary)
                .orElseThrow().keySet());
    }

    public RegleMotDePasse regle() {
        return new RegleMotDePasse(Liste.MOTS::contains);
    }

    /** @throws MotDePasseRefuse when the public list holds it */
    public void verifierEnLigne(String motDePasse) {
        if (!Reglage.MOT_DE_PASSE_CONTROLE_EN_LIGNE.oui()) {
            return;
        }
        String empreinte = sha1(motDePasse);
        if (reponse(empreinte.substring(0, PREFIXE)).filter(r -> contient(r, empreinte.substring(PREFIXE))).isPresent()) {
            throw new MotDePasseRefuse(ExigenceMotDePasse.INCONNU);
        }
    }

    /** What the list holds under those characters; empty when it has not answered whole in time. */
    private static Optional<String> reponse(String prefixe) {
        CompletableFuture<HttpResponse<String>> promesse = null;
        try {
            HttpRequest demande = HttpRequest.newBuilder(URI.create(Reglage.MOT_DE_PASSE_CONTROLE_ADRESSE.texte() + prefixe))
                    .header("Add-Padding", "true").build();
            // A time-out of the request would end with the headers, and a body that stops half-way never.
            promesse = HttpClient.newHttpClient().sendAsync(demande, HttpResponse.BodyHandlers.ofString());
            HttpResponse<String> reponse = promesse.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (reponse.statusCode() == 200) {
                return Optional.of(reponse.body());
            }
            JOURNAL.log(Level.WARNING, "The list of leaked passwords answers {0}; the password was accepted", reponse.statusCode());
        } catch (ExecutionException | TimeoutException | IllegalArgumentException echec) {
            JOURNAL.log(Level.WARNING, "The list of leaked passwords does not answer; the password was accepted", echec);
        } catch (InterruptedException interrompu) {
            Thread.currentThread().interrupt();
        } finally {
            if (promesse != null) {
                promesse.cancel(true);
            }
        }
        return Optional.empty();
    }

    /** Lines are {@code SUFFIXE:nombre}; padding has the number 0. */
    static boolean contient(String reponse, String suffixe) {
        return reponse.lines().map(l -> l.strip().split(":"))
                .anyMatch(l -> l.length == 2 && l[0].equalsIgnoreCase(suffixe) && !l[1].equals("0"));
    }

    private static String sha1(String texte) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1")
                    .digest(texte.getBytes(StandardCharsets.UTF_8))).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException absente) {
            throw new IllegalStateException(absente);
        }
    }
}
