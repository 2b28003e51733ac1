package fr.passerelle.essai;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Sends a form that takes files, as a browser does: in parts. */
public final class Parties {

    private static final String LIMITE = "limite-de-partie-0123456789";

    /** One after the other, never copied: a file may be large. */
    private final List<BodyPublisher> corps = new ArrayList<>();

    private Parties() {
    }

    /** A file as somebody chooses it. */
    public record Fichier(String nom, byte[] contenu) {
    }

    /**
     * Presses a button of a form with files in some of its fields, up to the answer.
     *
     * @param bouton   end of the button's id
     * @param fichiers by the end of their field's id
     */
    public static PageRecue envoyer(Visiteur visiteur, PageRecue page, String bouton, Map<String, Fichier> fichiers) {
        Element presse = page.html().selectFirst("[id$=:" + bouton + "]");
        if (presse == null) {
            throw new AssertionError("Pas de bouton " + bouton + " dans " + page.adresse());
        }
        FormElement formulaire = (FormElement) presse.closest("form");
        Parties parties = new Parties();
        var boutons = formulaire.select("input[type=submit], button").eachAttr("name");
        formulaire.formData().stream().filter(c -> !boutons.contains(c.key()) && fichiers.keySet().stream().noneMatch(c.key()::endsWith))
                .forEach(c -> parties.ajouter(c.key(), null, c.value().getBytes(StandardCharsets.UTF_8)));
        parties.ajouter(presse.attr("name"), null, presse.val().getBytes(StandardCharsets.UTF_8));
        fichiers.forEach((champ, fichier) -> parties.ajouter(
                formulaire.selectFirst("input[type=file][id$=:" + champ + "]").attr("name"), fichier.nom(), fichier.contenu()));
        parties.ecrire("--" + LIMITE + "--\r\n");
        return visiteur.suivre(visiteur.envoyer(visiteur.requete(formulaire.absUrl("action"))
                .header("Content-Type", "multipart/form-data; boundary=" + LIMITE)
                .POST(BodyPublishers.concat(parties.corps.toArray(BodyPublisher[]::new))).build()));
    }

    private void ajouter(String nom, String fichier, byte[] contenu) {
        String suite = fichier == null ? "" : "; filename=\"" + fichier + "\"\r\nContent-Type: application/octet-stream";
        ecrire("--" + LIMITE + "\r\nContent-Disposition: form-data; name=\"" + nom + "\"" + suite + "\r\n\r\n");
        corps.add(BodyPublishers.ofByteArray(contenu));
        ecrire("\r\n");
    }

    private void ecrire(String texte) {
        corps.add(BodyPublishers.ofString(texte));
    }
}
