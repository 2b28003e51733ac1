package fr.passerelle.batch.documents;

import fr.passerelle.batch.noyau.Systeme;
import fr.passerelle.documents.PurgeDocumentsService;
import fr.passerelle.documents.imports.PurgeImportsService;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;

/** Every night, once in a cluster: what is no longer kept is deleted, contents last. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NuitDocuments {

    private static final Logger JOURNAL = System.getLogger(NuitDocuments.class.getName());

    @Inject
    private Systeme systeme;
    @Inject
    private PurgeImportsService imports;
    @Inject
    private PurgeDocumentsService documents;

    @Schedule(hour = "3", minute = "20", info = "purge des documents")
    @PermitAll
    public void purger() {
        faire("imports", imports::purger);
        faire("documents", documents::purgerRetires);
        faire("contenus", documents::purgerContenus);
    }

    private void faire(String quoi, Callable<Integer> purge) {
        try {
            JOURNAL.log(Level.INFO, "Purge des {0} : {1}", quoi, systeme.faire(null, purge));
        } catch (Exception rate) {
            JOURNAL.log(Level.ERROR, "La purge des " + quoi + " a échoué", rate);
        }
    }
}
