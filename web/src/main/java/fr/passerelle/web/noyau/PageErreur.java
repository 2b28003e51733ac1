package fr.passerelle.web.noyau;

import fr.passerelle.noyau.ErreurMetier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The pages that say a failure: what happened, what it means, what to do. */
@Named
@RequestScoped
public class PageErreur {

    private static final Logger JOURNAL = Logger.getLogger(PageErreur.class.getName());
    private static final String REFUS = PageErreur.class.getName() + ".refus";
    private static final String REFERENCE = PageErreur.class.getName() + ".reference";

    /** Answers with the page of that failure instead of the one asked for. */
    static void rendre(FacesContext context, Echec echec) {
        ExternalContext externe = context.getExternalContext();
        if (echec.genre() == Echec.Genre.PANNE) {
            externe.getRequestMap().put(REFERENCE, noter(externe, echec.cause()));
        } else if (echec.cause() instanceof ErreurMetier refus) {
            externe.getRequestMap().put(REFUS, refus);
        }
        if (context.getResponseComplete()) {
            return;
        }
        if (!externe.isResponseCommitted()) {
            recommencer((HttpServletResponse) externe.getResponse());
            if (!context.getPartialViewContext().isPartialRequest()) {
                // A page that failed while it was written has a writer, which says no more what it writes.
                externe.setResponseContentType("text/html;charset=UTF-8");
                externe.setResponseStatus(echec.genre().statut());
            }
        }
        afficher(context, echec.genre().vue());
    }

    /** Takes back what was answered, except what browsers are told of every answer; of a file that was begun nothing stays. */
    private static void recommencer(HttpServletResponse reponse) {
        Map<String, String> gardes = new LinkedHashMap<>();
        reponse.getHeaderNames().stream().filter(nom -> !nom.startsWith("Content-") || nom.equals("Content-Security-Policy"))
                .forEach(nom -> gardes.put(nom, reponse.getHeader(nom)));
        reponse.reset();
        gardes.forEach(reponse::setHeader);
    }

    private static String noter(ExternalContext externe, Throwable cause) {
        String reference = NumeroRequete.courant();
        JOURNAL.log(Level.SEVERE, cause, () -> "[" + reference + "] " + externe.getRequestServletPath());
        return reference;
    }

    private static void afficher(FacesContext context, String vue) {
        try {
            ViewHandler pages = context.getApplication().getViewHandler();
            UIViewRoot racine = pages.createView(context, vue);
            context.setViewRoot(racine);
            if (context.getPartialViewContext().isPartialRequest()) {
                context.getPartialViewContext().setRenderAll(true);
            }
            ViewDeclarationLanguage langage = pages.getViewDeclarationLanguage(context, vue);
            langage.buildView(context, racine);
            context.getApplication().publishEvent(context, PreRenderViewEvent.class, racine);
            pages.renderView(context, racine);
            context.responseComplete();
        } catch (IOException perdue) {
            throw new FacesException(perdue);
        }
    }

    /** What the refusal says, in the language of this page and not of the one that was asked for; or null. */
    public String getTexte() {
        ErreurMetier refus = (ErreurMetier) attribut(REFUS);
        return refus == null ? null : Refus.texte(refus, Langue.courante());
    }

    /** The reference under which the log tells what went wrong. */
    public String getReference() {
        if (attribut(REFERENCE) == null) {
            ExternalContext externe = FacesContext.getCurrentInstance().getExternalContext();
            Throwable cause = (Throwable) attribut(RequestDispatcher.ERROR_EXCEPTION);
            externe.getRequestMap().put(REFERENCE, noter(externe, cause));
        }
        return (String) attribut(REFERENCE);
    }

    /** Gives the page its status when somebody opens its address directly. */
    public void repondre(int statut) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(statut);
    }

    private static Object attribut(String nom) {
        Map<String, Object> requete = FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
        return requete.get(nom);
    }
}
