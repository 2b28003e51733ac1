package fr.passerelle.web.api;

import fr.passerelle.noyau.Reglage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mails that really left, in the demonstration only: so that a path that goes through a mail can be tried by machine. */
@Path("boite")
@RequestScoped
@Portee("boite")
@SecurityRequirement(name = Api.JETON, scopes = "boite")
@Tag(name = "Démonstration", description = "N'existe que dans la démonstration.")
public class BoiteResource {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "lireBoite", summary = "Courriels envoyés, du plus récent au plus ancien",
            description = "Lit la boîte aux lettres de la démonstration ; 404 partout ailleurs.")
    @APIResponse(responseCode = "200", description = "Les courriels reçus par ce destinataire, ou par tous.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Recu[].class)))
    @APIResponse(responseCode = "503", description = "La boîte aux lettres ne répond pas.",
            content = @Content(mediaType = Probleme.MEDIA, schema = @Schema(ref = "Probleme")))
    public String lire(@QueryParam("destinataire") @DefaultValue("")
            @Parameter(description = "Adresse du destinataire ; sans elle, tous les courriels.") String destinataire) {
        if (!Reglage.DEMONSTRATION.oui() || !Reglage.BOITE_DEMONSTRATION.estDefini()) {
            throw new NotFoundException();
        }
        URI messages = URI.create(Reglage.BOITE_DEMONSTRATION.texte() + "/messages?destinataire="
                + URLEncoder.encode(destinataire, StandardCharsets.UTF_8));
        try {
            return CLIENT.send(HttpRequest.newBuilder(messages).timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
        } catch (IOException arretee) {
            throw new ServiceUnavailableException();
        } catch (InterruptedException interrompu) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailableException();
        }
    }

    /** One mail of the inbox, for the document. */
    @Schema(name = "Courriel")
    public record Recu(@Schema(description = "Adresse du destinataire") String destinataire, String sujet,
            @Schema(description = "Partie en texte") String texte,
            @Schema(description = "Adresses contenues dans le texte") List<String> liens, Instant envoyeLe) {
    }
}
