package fr.passerelle.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Completes the OpenAPI document with what is true of every operation: the refusals, and the shape of a problem. */
public class DocumentApi implements OASFilter {

    private static final List<String> REFUS = List.of("400", "401", "403", "404", "406", "422", "500");

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
        REFUS.forEach(statut -> {
            if (!operation.getResponses().hasAPIResponse(statut)) {
                operation.getResponses().addAPIResponse(statut, refus(statut));
            }
        });
    }

    private static APIResponse refus(String statut) {
        Schema schema = OASFactory.createSchema().ref("Probleme");
        return OASFactory.createAPIResponse().description(Probleme.texte("document." + statut)).content(OASFactory.createContent()
                .addMediaType(Probleme.MEDIA, OASFactory.createMediaType().schema(schema)));
    }

    private static Schema probleme() {
        Schema champ = objet().addProperty("champ", texte("champ"))
                .addProperty("message", texte("message"));
        return objet().description(Probleme.texte("document.probleme")).addProperty("type", texte("type"))
                .addProperty("title", texte("title"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).description(Probleme.texte("document.status")))
                .addProperty("detail", texte("detail"))
                .addProperty("reference", texte("reference"))
                .addProperty("champs", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(champ))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema objet() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema texte(String propriete) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(Probleme.texte("document." + propriete));
    }
}
