package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.disciplines.CloturePostesService;
import fr.passerelle.contractuels.disciplines.Declenchement;
import fr.passerelle.web.noyau.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whether the posts of the chosen discipline are closed, and the buttons that close and open them. */
@Named
@RequestScoped
public class CloturePostesBacking {

    private static final String LISTE = "/contractuels/poste/liste?faces-redirect=true&includeViewParams=true";

    @Inject
    private CloturePostesService cloturePostesService;
    @Inject
    private Messages messages;
    private final Map<String, Optional<Declenchement>> clotures = new HashMap<>();

    /** By whom and when the posts of that discipline were closed; null as long as they may change. */
    public Declenchement cloture(String discipline) {
        return clotures.computeIfAbsent(discipline, cloturePostesService::cloture).orElse(null);
    }

    public String clore(String discipline) {
        cloturePostesService.clore(discipline);
        messages.reussi("postes", "cloture.close", discipline);
        return LISTE;
    }

    public String rouvrir(String discipline) {
        cloturePostesService.rouvrir(discipline);
        messages.reussi("postes", "cloture.rouverte", discipline);
        return LISTE;
    }
}
