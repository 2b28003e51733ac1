package fr.passerelle.web.noyau;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Iterator;

/** Keeps in the visit's console what is about to be shown, once. A page without messages opens no session. */
public class ConsoleListener implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.getMessageList().isEmpty()) {
            return;
        }
        Console console = CDI.current().select(Console.class).get();
        for (Iterator<String> champs = context.getClientIdsWithMessages(); champs.hasNext();) {
            String champ = champs.next();
            for (FacesMessage message : context.getMessageList(champ)) {
                console.noter(Gravite.de(message), LibelleChamp.avec(context, champ, message));
            }
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // Nothing is left to note once the page is sent.
    }
}
