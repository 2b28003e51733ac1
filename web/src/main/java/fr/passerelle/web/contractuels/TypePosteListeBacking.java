package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.nomenclatures.LigneTypePoste;
import fr.passerelle.contractuels.nomenclatures.TypePosteSearch;
import fr.passerelle.contractuels.nomenclatures.TypePosteService;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The types of posts. */
@Named
@ViewScoped
public class TypePosteListeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TypePosteSearch search;
    @Inject
    private TypePosteService service;
    private LazyTable<LigneTypePoste> liste;

    @PostConstruct
    void ouvrir() {
        liste = new LazyTable<>(search);
    }

    /** Whether the caller may create types. */
    public boolean isExtensible() {
        return service.modifiables();
    }

    public LazyTable<LigneTypePoste> getListe() {
        return liste;
    }
}
