package fr.passerelle.web.noyau;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/**
 * Gives a view its language before its template is read: the messages that a redirect brings are noted by then, and the
 * browser's preference does not count.
 */
public class LangueViewHandler extends ViewHandlerWrapper {

    public LangueViewHandler(ViewHandler suivant) {
        super(suivant);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(Langue.class).get().getLocale();
    }
}
