package fr.passerelle.web.courriels;

import fr.passerelle.courriels.LigneModele;
import fr.passerelle.courriels.ModeleService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The templates, one per type of mail: {@code /administration/courriels/modeles}. */
@Named
@RequestScoped
public class ModelesBacking {

    @Inject
    private ModeleService service;
    private List<LigneModele> modeles;

    @PostConstruct
    void ouvrir() {
        modeles = service.lister();
    }

    public List<LigneModele> getModeles() {
        return modeles;
    }
}
