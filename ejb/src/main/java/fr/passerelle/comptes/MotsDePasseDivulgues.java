package fr.passerelle.comptes;

import fr.passerelle.noyau.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
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
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;

/**
 * Passwords known to have leaked: the list nbvcxz ships and, where {@link Reglage#MOT_DE_PASSE_CONTROLE_EN_LIGNE} asks for it,
 * a public one that is told five characters of a digest and no more. When that one does not answer, the password is accepted.
 */
@ApplicationScoped
public class MotsDePasseDivulgues {

    private static final Logger JOURNAL = Logger.getLogger(MotsDePasseDivulgues.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(2);
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
        try {
            HttpRequest demande = HttpRequest.newBuilder(URI.create(
                    Reglage.MOT_DE_PASSE_CONTROLE_ADRESSE.texte() + empreinte.substring(0, PREFIXE)))
                    .timeout(PATIENCE).header("Add-Padding", "true").build();
            HttpResponse<String> reponse = HttpClient.newBuilder().connectTimeout(PATIENCE).build()
                    .send(demande, HttpResponse.BodyHandlers.ofString());
            if (reponse.statusCode() != 200) {
                throw new IOException("status " + reponse.statusCode());
            }
            if (contient(reponse.body(), empreinte.substring(PREFIXE))) {
                throw new MotDePasseRefuse(ExigenceMotDePasse.INCONNU);
            }
        } catch (IOException | IllegalArgumentException echec) {
            JOURNAL.log(Level.WARNING, "The list of leaked passwords does not answer; the password was accepted", echec);
        } catch (InterruptedException interrompu) {
            Thread.currentThread().interrupt();
        }
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
