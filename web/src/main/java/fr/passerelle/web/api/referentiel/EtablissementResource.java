package fr.passerelle.web.api.referentiel;

import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.referentiel.EtablissementSearch;
import fr.passerelle.web.api.Api;
import fr.passerelle.web.api.Portee;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The open establishments of the directory. */
@Path("referentiel/etablissements")
@RequestScoped
@Portee("referentiel")
@SecurityRequirement(name = Api.JETON, scopes = "referentiel")
@Tag(name = "Référentiel")
public class EtablissementResource {

    @Inject
    private EtablissementSearch etablissements;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "chercherEtablissements", summary = "Recherche d'établissements",
            description = "Collèges et lycées ouverts, par nom, cinquante par page.")
    public PageEtablissements chercher(
            @QueryParam("q") @DefaultValue("")
            @Parameter(description = "Mots cherchés dans l'UAI, le nom, la commune ou le code postal ; chacun doit s'y trouver") String q,
            @QueryParam("departement") @DefaultValue("")
            @Parameter(description = "Code du département : 21, 2A, 974") String departement,
            @QueryParam("page") @DefaultValue("1") @Parameter(description = "Numéro de la page, la première est 1") String page) {
        int numero = numero(page);
        return PageEtablissements.de(etablissements.annuaire(q, departement, (numero - 1) * PageEtablissements.TAILLE,
                PageEtablissements.TAILLE), numero);
    }

    /** An empty {@code page=} is the first one; the limit keeps the first row's rank within an integer. */
    static int numero(String page) {
        if (page.isBlank()) {
            return 1;
        }
        if (!page.strip().matches("[1-9][0-9]{0,5}")) {
            throw new ErreurMetier("page.numero", page).sur("page");
        }
        return Integer.parseInt(page.strip());
    }
}
