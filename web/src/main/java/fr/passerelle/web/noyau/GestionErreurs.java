package fr.passerelle.web.noyau;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;

/**
 * What becomes of a failure: a refusal becomes a message by its field on the page as it was typed; what may not be seen, does not
 * exist, or went wrong becomes the page that says so, with its true status and, where the fault is ours, a reference that is in the log.
 */
public class GestionErreurs extends ExceptionHandlerWrapper {

    public GestionErreurs(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Throwable premier = null;
        for (Iterator<ExceptionQueuedEvent> i = getUnhandledExceptionQueuedEvents().iterator(); i.hasNext();) {
            Throwable echec = i.next().getContext().getException();
            premier = premier == null ? echec : premier;
            i.remove();
        }
        if (premier != null) {
            traiter(FacesContext.getCurrentInstance(), Echec.de(premier));
        }
    }

    private static void traiter(FacesContext context, Echec echec) {
        boolean pageEnMain = context.isPostback() && context.getViewRoot() != null
                && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE && !context.getResponseComplete();
        if (!pageEnMain || !echec.peutSeDireSurLaPage()) {
            PageErreur.rendre(context, echec);
            return;
        }
        Refus.dire(context, echec.cause());
        if (echec.genre() == Echec.Genre.CONFLIT && !context.getPartialViewContext().isAjaxRequest()) {
            context.getExternalContext().setResponseStatus(echec.genre().statut());
        }
        context.renderResponse();
    }
}
