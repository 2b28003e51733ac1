package fr.passerelle.web.noyau;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;

/** Away from its field, a message opens on the field's label: "Date de naissance : cette réponse est obligatoire." */
final class LibelleChamp {

    private LibelleChamp() {
    }

    /** @param champ client id of the field; null for a message on the whole page, which stays as it is */
    static String avec(FacesContext context, String champ, FacesMessage message) {
        UIComponent saisie = champ == null ? null
                : context.getViewRoot().findComponent(UINamingContainer.getSeparatorChar(context) + champ);
        Object libelle = saisie == null ? null : saisie.getAttributes().get(Champ.LIBELLE);
        return libelle == null ? message.getSummary() : libelle + " : " + message.getSummary();
    }
}
