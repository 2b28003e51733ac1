package fr.passerelle.web.noyau;

import fr.passerelle.noyau.Textes;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Where messages are read: in a form, {@code m:resume}, the errors of its fields with a link to each; elsewhere, {@code m:messages},
 * what concerns the whole page.
 */
@FacesComponent(ZoneMessages.TYPE)
public class ZoneMessages extends UIComponentBase {

    public static final String TYPE = "passerelle.ZoneMessages";

    @Override
    public String getFamily() {
        return "passerelle";
    }

    @Override
    public String getRendererType() {
        return null;
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        page.startElement("div", this);
        page.writeAttribute("id", getClientId(context), null);
        page.writeAttribute("class", "messages", null);
        if (Boolean.parseBoolean(String.valueOf(getAttributes().get("resume")))) {
            ecrireResume(context, page);
        } else {
            for (FacesMessage message : context.getMessageList(null)) {
                ecrireMessage(context, page, message);
            }
        }
        page.endElement("div");
        super.encodeEnd(context);
    }

    private void ecrireMessage(FacesContext context, ResponseWriter page, FacesMessage message) throws IOException {
        Gravite gravite = Gravite.de(message);
        page.startElement("div", this);
        page.writeAttribute("class", "message message-" + gravite.code(), null);
        page.writeAttribute("role", gravite == Gravite.ERREUR ? "alert" : "status", null);
        Icones.ecrire(context, gravite.icone());
        page.startElement("p", this);
        page.startElement("strong", this);
        page.writeText(Textes.texte("commun", Langue.courante(), "message." + gravite.code()), null);
        page.endElement("strong");
        page.write(" ");
        page.writeText(message.getSummary(), null);
        page.endElement("p");
        page.endElement("div");
        message.rendered();
    }

    private void ecrireResume(FacesContext context, ResponseWriter page) throws IOException {
        List<String> fautifs = fautifs(context);
        if (fautifs.isEmpty()) {
            return;
        }
        page.startElement("div", this);
        page.writeAttribute("class", "message message-erreur resume", null);
        page.writeAttribute("role", "alert", null);
        page.writeAttribute("tabindex", "-1", null);
        Icones.ecrire(context, "erreur");
        page.startElement("div", this);
        page.startElement("p", this);
        page.writeText(Textes.texte("commun", Langue.courante(), "champ.erreurs", fautifs.size()), null);
        page.endElement("p");
        page.startElement("ul", this);
        for (String fautif : fautifs) {
            for (FacesMessage message : context.getMessageList(fautif)) {
                ecrireLien(page, fautif, LibelleChamp.avec(context, fautif, message));
            }
        }
        page.endElement("ul");
        page.endElement("div");
        page.endElement("div");
    }

    private void ecrireLien(ResponseWriter page, String fautif, String texte) throws IOException {
        page.startElement("li", this);
        page.startElement("a", this);
        page.writeAttribute("href", "#" + fautif, null);
        page.writeText(texte, null);
        page.endElement("a");
        page.endElement("li");
    }

    private List<String> fautifs(FacesContext context) {
        UIComponent formulaire = getParent();
        while (formulaire != null && !(formulaire instanceof UIForm)) {
            formulaire = formulaire.getParent();
        }
        String debut = formulaire == null ? ""
                : formulaire.getClientId(context) + UINamingContainer.getSeparatorChar(context);
        List<String> fautifs = new ArrayList<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext();) {
            String id = ids.next();
            if (id != null && id.startsWith(debut)) {
                fautifs.add(id);
            }
        }
        return fautifs;
    }
}
