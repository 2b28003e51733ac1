package fr.passerelle.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** What other systems read, under {@code /api}; its document is at {@code /api/openapi}. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info = @Info(title = "Passerelle", version = "1.0", description = """
                Ce que Passerelle ouvre aux autres systèmes d'information. Chaque requête porte un jeton remis par un \
                administrateur (menu Administration, Jetons d'accès) ; un jeton a des portées et un dernier jour. \
                Aucune session n'est ouverte. Les refus sont des documents « application/problem+json » (RFC 9457) en français."""),
        security = @SecurityRequirement(name = Api.JETON))
@SecurityScheme(securitySchemeName = Api.JETON, type = SecuritySchemeType.HTTP, scheme = "bearer",
        description = "Jeton d'accès, envoyé dans l'en-tête « Authorization: Bearer … ».")
public class Api extends Application {

    public static final String JETON = "jeton";
}
