package fr.passerelle.batch.contractuels;

import fr.passerelle.batch.noyau.TravailDeNuit;
import fr.passerelle.contractuels.donnees.PurgeCampagnesService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Campaigns that are over lose what is no longer held of their candidates. */
@ApplicationScoped
public class NuitContractuels implements TravailDeNuit {

    @Inject
    private PurgeCampagnesService purge;

    @Override
    public List<Tache> taches() {
        return List.of(new Tache("Purge des campagnes", purge::purger));
    }
}
