package fr.passerelle.batch.comptes;

import fr.passerelle.batch.noyau.TravailDeNuit;
import fr.passerelle.comptes.PurgeComptesService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Erases what doors no longer need. */
@ApplicationScoped
public class NuitComptes implements TravailDeNuit {

    @Inject
    private PurgeComptesService purge;

    @Override
    public List<Tache> taches() {
        return List.of(new Tache("Purge des comptes", purge::purger));
    }
}
