package fr.passerelle.batch.comptes;

import fr.passerelle.batch.noyau.TravailDeNuit;
import fr.passerelle.comptes.PurgeComptesService;
import fr.passerelle.comptes.SceauxService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Erases what doors no longer need, and closes the journal of the days gone by. */
@ApplicationScoped
public class NuitComptes implements TravailDeNuit {

    @Inject
    private PurgeComptesService purge;
    @Inject
    private SceauxService sceaux;

    @Override
    public List<Tache> taches() {
        return List.of(new Tache("Purge des comptes", purge::purger), new Tache("Lignes du journal scellées", sceaux::sceller),
                new Tache("Purge du journal", sceaux::purger));
    }
}
