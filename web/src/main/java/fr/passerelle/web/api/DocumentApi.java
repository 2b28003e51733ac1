package fr.passerelle.web.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Completes the OpenAPI document with what is true of every operation: the refusals, and the shape of a problem. */
public class DocumentApi implements OASFilter {

    private static final Map<String, String> REFUS = new TreeMap<>(Map.of("401", "Jeton absent, inconnu, expiré ou révoqué.",
            "403", "Le jeton n'a pas la portée demandée.", "404", "Rien à cette adresse.",
            "422", "Une valeur est refusée ; « champs » dit lesquelles et pourquoi.",
            "500", "Incident de notre côté ; « reference » permet de le retrouver."));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createObject(Components.class));
        }
        document.getComponents().addSchema("Probleme", probleme());
        document.getPaths().getPathItems().values().stream().flatMap(p -> p.getOperations().values().stream())
                .forEach(DocumentApi::completer);
    }

    private static void completer(Operation operation) {
        REFUS.forEach((statut, description) -> {
            if (!operation.getResponses().hasAPIResponse(statut)) {
                operation.getResponses().addAPIResponse(statut, refus(description));
            }
        });
    }

    private static APIResponse refus(String description) {
        Schema schema = OASFactory.createSchema().ref("Probleme");
        return OASFactory.createAPIResponse().description(description).content(OASFactory.createContent()
                .addMediaType(Probleme.MEDIA, OASFactory.createMediaType().schema(schema)));
    }

    private static Schema probleme() {
        Schema champ = objet().addProperty("champ", texte("Nom de la valeur refusée."))
                .addProperty("message", texte("Pourquoi elle l'est."));
        return objet().description("Un refus (RFC 9457).").addProperty("type", texte("Toujours about:blank."))
                .addProperty("title", texte("Ce que dit le code HTTP."))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).description("Code HTTP."))
                .addProperty("detail", texte("Ce qui s'est passé et que faire."))
                .addProperty("reference", texte("Numéro de l'incident (500 seulement)."))
                .addProperty("champs", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(champ))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema objet() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema texte(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
