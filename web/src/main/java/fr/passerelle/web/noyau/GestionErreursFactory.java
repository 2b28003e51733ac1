package fr.passerelle.web.noyau;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link GestionErreurs} behind every page. */
public class GestionErreursFactory extends ExceptionHandlerFactory {

    public GestionErreursFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new GestionErreurs(getWrapped().getExceptionHandler());
    }
}
