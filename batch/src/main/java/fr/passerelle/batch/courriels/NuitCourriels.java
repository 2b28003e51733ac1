package fr.passerelle.batch.courriels;

import fr.passerelle.batch.noyau.TravailDeNuit;
import fr.passerelle.courriels.PurgeCourrielsService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Old mails lose their address and their text. */
@ApplicationScoped
public class NuitCourriels implements TravailDeNuit {

    @Inject
    private PurgeCourrielsService purge;

    @Override
    public List<Tache> taches() {
        return List.of(new Tache("Purge des courriels", purge::purger));
    }
}
