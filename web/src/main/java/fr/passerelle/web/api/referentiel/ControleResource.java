package fr.passerelle.web.api.referentiel;

import fr.passerelle.noyau.Introuvable;
import fr.passerelle.web.api.Api;
import fr.passerelle.web.api.Portee;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checks an identifier as the forms of Passerelle do: a wrong one is an answer, not an error. */
@Path("referentiel/controle")
@RequestScoped
@Portee("referentiel")
@SecurityRequirement(name = Api.JETON, scopes = "referentiel")
@Tag(name = "Référentiel")
public class ControleResource {

    @GET
    @Path("{sorte}/{valeur: .+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "controlerNumero", summary = "Contrôle d'un numéro UAI, SIRET ou INE",
            description = "Répond 200 que le numéro soit juste ou non ; 404 pour une autre sorte de numéro.")
    public ReponseControle controler(
            @PathParam("sorte") @Parameter(description = "uai, siret ou ine") String sorte,
            @PathParam("valeur") @Parameter(description = "Le numéro, espaces et minuscules admis") String valeur) {
        return SorteNumero.de(sorte).map(s -> ReponseControle.de(s.controler(valeur))).orElseThrow(Introuvable::new);
    }
}
