package fr.passerelle.web.api.contractuels;

import fr.passerelle.contractuels.calculs.Proposition;
import fr.passerelle.web.api.Api;
import fr.passerelle.web.api.Portee;
import fr.passerelle.web.api.Probleme;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Computes the proposal of assignment from data that the caller brings; nothing of it is kept. */
@Path("contractuels/calculs/affectation")
@RequestScoped
@Portee("calcul-affectation")
@SecurityRequirement(name = Api.JETON, scopes = "calcul-affectation")
@Tag(name = "Contractuels")
public class AffectationResource {

    /** About 130,000 candidates with 10 wishes each; 170,000 when ids are numbers. */
    private static final long OCTETS_MAX = 32L * 1024 * 1024;

    @Inject
    private TourDeCalcul tour;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "proposerAffectation", summary = "Proposition d'affectation",
            description = """
                    Affectation stable, la meilleure pour chaque candidat parmi celles qui le sont (acceptation différée, les \
                    candidats proposant) : aucun candidat n'est écarté d'un poste qu'il préfère au profit d'un autre moins \
                    prioritaire. Le résultat ne dépend pas de l'ordre des listes de postes et de candidats. Un identifiant est un \
                    texte ou un nombre entier, rendu comme il a été déclaré. 422 nomme chaque valeur refusée par son chemin, comme \
                    « candidats[2].voeux[0] ».""")
    @APIResponse(responseCode = "200", description = "La proposition, certifiée par un contrôle indépendant.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AffectationsRendues.class),
                    examples = @ExampleObject(name = "Trois candidats", value = AffectationsRendues.EXEMPLE)))
    @APIResponse(responseCode = "413", description = "Le contenu dépasse 32 Mo.",
            content = @Content(mediaType = Probleme.MEDIA, schema = @Schema(ref = "Probleme")))
    @APIResponse(responseCode = "503", description = "Trop de calculs sont en cours : réessayez dans quelques instants.",
            content = @Content(mediaType = Probleme.MEDIA, schema = @Schema(ref = "Probleme")))
    public AffectationsRendues proposer(
            @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = DemandeAffectation.class),
                    examples = @ExampleObject(name = "Trois candidats", value = DemandeAffectation.EXEMPLE)))
            InputStream corps,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @DefaultValue("-1") @Parameter(hidden = true) long taille) {
        InputStream borne = new CorpsBorne(corps, taille, OCTETS_MAX);
        return tour.prendre(() -> calculer(borne));
    }

    private static AffectationsRendues calculer(InputStream corps) {
        Identifiants postes = new Identifiants();
        Identifiants candidats = new Identifiants();
        return AffectationsRendues.de(Proposition.calculer(LectureDemande.lire(corps, postes, candidats)), postes, candidats);
    }
}
