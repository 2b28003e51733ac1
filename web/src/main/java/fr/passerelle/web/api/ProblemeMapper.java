package fr.passerelle.web.api;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Every refusal and every failure of the API as problem+json; failures of ours are logged under a number that is answered. */
@Provider
public class ProblemeMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable echec) {
        Response reponse = TraductionErreurs.traduire(echec).orElseGet(() -> Probleme.interne(echec)).reponse();
        return echec instanceof WebApplicationException web ? avecEntetes(reponse, web.getResponse(), echec) : reponse;
    }

    /** Keeps what the status asks to be said: which verbs are allowed, how to authenticate. */
    private static Response avecEntetes(Response reponse, Response origine, Throwable echec) {
        Response.ResponseBuilder complete = Response.fromResponse(reponse);
        if (origine.getHeaderString(HttpHeaders.ALLOW) != null) {
            complete.header(HttpHeaders.ALLOW, origine.getHeaderString(HttpHeaders.ALLOW));
        }
        if (echec instanceof NotAuthorizedException) {
            complete.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return complete.build();
    }
}
