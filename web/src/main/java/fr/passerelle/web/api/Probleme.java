package fr.passerelle.web.api;

import fr.passerelle.noyau.Textes;
import fr.passerelle.web.noyau.NumeroRequete;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A refusal as a machine and its operator read it: problem+json (RFC 9457), in French. */
public final class Probleme {

    public static final String MEDIA = "application/problem+json";
    public static final int REFUSE = 422;
    private static final Logger LOG = Logger.getLogger(Probleme.class.getName());

    private final int statut;
    private final Map<String, String> champs = new LinkedHashMap<>();
    private String detail;
    private String reference;

    private Probleme(int statut) {
        this.statut = statut;
        this.detail = texte("probleme." + statut + ".detail");
    }

    /** The problem of an HTTP status, explained in general terms. */
    public static Probleme de(int statut) {
        return new Probleme(statut);
    }

    /** A failure of ours: the log tells more under the number that is answered. */
    static Probleme interne(Throwable echec) {
        String numero = NumeroRequete.courant();
        LOG.log(Level.SEVERE, "API failure " + numero, echec);
        return de(500).avecReference(numero).avecDetail(texte("probleme.500.detail", numero));
    }

    int statut() {
        return statut;
    }

    public Probleme avecDetail(String texte) {
        this.detail = texte;
        return this;
    }

    /** Names a value that is refused. */
    public Probleme sur(String champ, String message) {
        champs.put(champ, message);
        return this;
    }

    /** The number under which the log tells more. */
    public Probleme avecReference(String numero) {
        this.reference = numero;
        return this;
    }

    public Response reponse() {
        return Response.status(statut).type(MEDIA).entity(json()).build();
    }

    JsonObject json() {
        JsonObjectBuilder objet = Json.createObjectBuilder().add("type", "about:blank")
                .add("title", texte("probleme." + statut)).add("status", statut).add("detail", detail);
        if (reference != null) {
            objet.add("reference", reference);
        }
        if (!champs.isEmpty()) {
            JsonArrayBuilder refuses = Json.createArrayBuilder();
            champs.forEach((champ, message) -> refuses.add(Json.createObjectBuilder().add("champ", champ).add("message", message)));
            objet.add("champs", refuses);
        }
        return objet.build();
    }

    static String texte(String cle, Object... valeurs) {
        return Textes.texte("api", Locale.FRENCH, cle, valeurs);
    }
}
