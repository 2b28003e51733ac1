package fr.passerelle.batch.comptes;

import fr.passerelle.batch.noyau.Systeme;
import fr.passerelle.comptes.PurgeComptesService;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every night, once whatever the number of nodes: erases what doors no longer need. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NuitComptes {

    @Inject
    private Systeme systeme;
    @Inject
    private PurgeComptesService purge;

    @Schedule(hour = "3", minute = "40", info = "purge des comptes")
    @PermitAll
    public void purger() throws Exception {
        systeme.faire(null, () -> {
            purge.purger();
            return null;
        });
    }
}
