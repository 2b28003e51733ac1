package fr.passerelle.web.noyau;

import jakarta.faces.application.Resource;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** The icons of the sprite {@code resources/passerelle/icones.svg}; always beside a word, so hidden from screen readers. */
final class Icones {

    private Icones() {
    }

    static void ecrire(FacesContext context, String nom) throws IOException {
        Resource sprite = context.getApplication().getResourceHandler().createResource("icones.svg", "passerelle");
        ResponseWriter page = context.getResponseWriter();
        page.startElement("svg", null);
        page.writeAttribute("class", "icone", null);
        page.writeAttribute("aria-hidden", "true", null);
        page.writeAttribute("focusable", "false", null);
        page.startElement("use", null);
        page.writeAttribute("href", sprite.getRequestPath() + "#" + nom, null);
        page.endElement("use");
        page.endElement("svg");
    }
}
