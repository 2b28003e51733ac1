package fr.passerelle.web.noyau;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/**
 * Lets a page that keeps something in its view take the fresh nonce of {@link NonceFilter}: PrimeFaces would compare it with the
 * one the view was first shown with, which the form could not bring.
 */
public class NonceListener implements PhaseListener {

    @Override
    public void afterPhase(PhaseEvent evenement) {
        UIViewRoot vue = evenement.getFacesContext().getViewRoot();
        boolean neuf = evenement.getFacesContext().getExternalContext().getRequestMap().containsKey(NonceFilter.NEUF);
        Map<String, Object> gardes = vue == null ? null : vue.getViewMap(false);
        if (neuf && gardes != null) {
            gardes.remove(NonceFilter.NONCE);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
