package fr.passerelle.web.noyau;

import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Textes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/**
 * What a page tells after an act: one key of a bundle. The message survives a redirect, shows in the message area and stays in
 * the console of the visit.
 */
@ApplicationScoped
public class Messages {

    /** Something was done. */
    public void reussi(String lot, String cle, Object... valeurs) {
        dire(FacesMessage.SEVERITY_INFO, lot, cle, valeurs);
    }

    /** Something was done, or can be read, but asks for attention. */
    public void alerte(String lot, String cle, Object... valeurs) {
        dire(FacesMessage.SEVERITY_WARN, lot, cle, valeurs);
    }

    /** One of several things was refused while the others were done: says it beside its field. */
    public void refuse(ErreurMetier refus) {
        Refus.dire(FacesContext.getCurrentInstance(), refus);
    }

    private void dire(FacesMessage.Severity gravite, String lot, String cle, Object... valeurs) {
        FacesContext context = FacesContext.getCurrentInstance();
        String texte = Textes.texte(lot, Langue.courante(), cle, valeurs);
        context.addMessage(null, new FacesMessage(gravite, texte, null));
        context.getExternalContext().getFlash().setKeepMessages(true);
    }
}
