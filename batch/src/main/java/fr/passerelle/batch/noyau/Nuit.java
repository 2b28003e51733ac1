package fr.passerelle.batch.noyau;

import fr.passerelle.batch.noyau.TravailDeNuit.Tache;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Every night, once whatever the number of nodes. It is the only timer kept in the database: the server writes those of a
 * first start side by side, and two of them may lock each other out, so that the application is not deployed.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Nuit {

    private static final Logger JOURNAL = System.getLogger(Nuit.class.getName());

    @Inject
    private Systeme systeme;
    @Inject
    private Instance<TravailDeNuit> travaux;

    @Schedule(hour = "3", minute = "20", info = "travaux de nuit")
    @PermitAll
    public void passer() {
        travaux.stream().flatMap(t -> t.taches().stream()).forEach(this::faire);
    }

    private void faire(Tache tache) {
        try {
            JOURNAL.log(Level.INFO, "{0} : {1}", tache.nom(), systeme.faire(null, tache.acte()));
        } catch (Exception rate) {
            JOURNAL.log(Level.ERROR, tache.nom() + " : échec", rate);
        }
    }
}
