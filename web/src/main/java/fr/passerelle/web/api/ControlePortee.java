package fr.passerelle.web.api;

import fr.passerelle.comptes.jeton.PorteeJeton;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;

/** Puts before each method of the API the check of the scope it asks for. */
@Provider
public class ControlePortee implements DynamicFeature {

    @Override
    public void configure(ResourceInfo ressource, FeatureContext contexte) {
        Method methode = ressource.getResourceMethod();
        Portee portee = methode.getAnnotation(Portee.class);
        if (portee == null && !methode.isAnnotationPresent(PermitAll.class)) {
            portee = ressource.getResourceClass().getAnnotation(Portee.class);
        }
        if (portee != null) {
            String code = portee.value();
            PorteeJeton demandee = PorteeJeton.deCode(code)
                    .orElseThrow(() -> new IllegalStateException("unknown scope " + code + " on " + methode));
            contexte.register(new Filtre(demandee), Priorities.AUTHORIZATION);
        } else if (ressource.getResourceClass().getName().startsWith("fr.passerelle.")
                && !methode.isAnnotationPresent(PermitAll.class)) {
            throw new IllegalStateException("no scope on " + methode);
        }
    }

    /** Lets pass who presented a token that opens the scope. */
    private record Filtre(PorteeJeton demandee) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext requete) {
            if (requete.getSecurityContext().getUserPrincipal() == null) {
                throw new NotAuthorizedException("Bearer");
            }
            if (!requete.getSecurityContext().isUserInRole(demandee.role())) {
                throw new ForbiddenException();
            }
        }
    }
}
