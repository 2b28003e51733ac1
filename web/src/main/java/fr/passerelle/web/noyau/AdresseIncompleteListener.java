package fr.passerelle.web.noyau;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page asked for without the parameter that says of what, or with an unreadable one, does not exist: 404. */
public class AdresseIncompleteListener implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback() || !context.isValidationFailed()) {
            return;
        }
        try {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context.responseComplete();
        } catch (IOException coupee) {
            throw new FacesException(coupee);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // Everything was decided before.
    }
}
