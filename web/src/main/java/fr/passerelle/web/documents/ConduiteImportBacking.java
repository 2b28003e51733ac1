package fr.passerelle.web.documents;

import fr.passerelle.documents.imports.ImportService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The acts that lead an import on, from its page; each comes back to it. */
@Named
@RequestScoped
public class ConduiteImportBacking {

    @Inject
    private ImportService service;

    public String executer(long numero) {
        service.executer(numero);
        return ImportBacking.vers(numero);
    }

    public String abandonner(long numero) {
        service.abandonner(numero);
        return ImportBacking.vers(numero);
    }

    public String arreter(long numero) {
        service.arreter(numero);
        return ImportBacking.vers(numero);
    }

    public String reprendre(long numero) {
        service.reprendre(numero);
        return ImportBacking.vers(numero);
    }
}
