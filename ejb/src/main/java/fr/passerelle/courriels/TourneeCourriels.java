package fr.passerelle.courriels;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/**
 * The net under {@link Facteur}: every thirty seconds, on each node, what waits is tried again. Nodes need not agree on who
 * does it, as a mail is claimed before it is sent; hence a timer that is not kept.
 */
@Singleton
public class TourneeCourriels {

    @Inject
    private Facteur facteur;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    @PermitAll
    void passer() {
        facteur.reveiller();
    }
}
