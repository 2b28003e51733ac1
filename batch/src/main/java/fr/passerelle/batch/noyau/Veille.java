package fr.passerelle.batch.noyau;

import fr.passerelle.noyau.Traitements;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Every half minute, on each node: starts work whose start was lost and takes up work whose node is silent, or that this
 * node left when it stopped. Nodes that try together are told apart by the lock on the work.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Veille {

    @Inject
    private Traitements traitements;
    @Inject
    private Demarrage demarrage;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    @PermitAll
    public void veiller() {
        traitements.oublies().forEach(demarrage::demarrer);
        demarrage.orphelins().forEach(demarrage::reprendre);
    }
}
