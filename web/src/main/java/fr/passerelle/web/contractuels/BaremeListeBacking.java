package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.contrats.BaremeSearch;
import fr.passerelle.contractuels.contrats.LacunesType;
import fr.passerelle.contractuels.contrats.LigneBareme;
import fr.passerelle.contractuels.contrats.RemunerationService;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** "Rémunération": the pay rows, and the days that none covers. */
@Named
@ViewScoped
public class BaremeListeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BaremeSearch search;
    @Inject
    private RemunerationService service;
    private LazyTable<LigneBareme> liste;
    private List<LacunesType> lacunes;

    @PostConstruct
    void ouvrir() {
        liste = new LazyTable<>(search);
        lacunes = service.lacunes();
    }

    /** Whether the caller may enter rows. */
    public boolean isExtensible() {
        return service.modifiables();
    }

    public LazyTable<LigneBareme> getListe() {
        return liste;
    }

    public List<LacunesType> getLacunes() {
        return lacunes;
    }
}
