package fr.passerelle.batch.documents;

import fr.passerelle.batch.noyau.TravailDeNuit;
import fr.passerelle.documents.PurgeDocumentsService;
import fr.passerelle.documents.imports.PurgeImportsService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What is no longer kept is deleted, contents last. */
@ApplicationScoped
public class NuitDocuments implements TravailDeNuit {

    @Inject
    private PurgeImportsService imports;
    @Inject
    private PurgeDocumentsService documents;

    @Override
    public List<Tache> taches() {
        return List.of(new Tache("Purge des imports", imports::purger),
                new Tache("Purge des documents", documents::purgerRetires),
                new Tache("Purge des contenus", documents::purgerContenus));
    }
}
