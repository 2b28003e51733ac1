package fr.passerelle.documents.imports;

import fr.passerelle.comptes.Roles;
import fr.passerelle.documents.Depot;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;

/** Opens the file of an import for the job that reads it, and closes the pass when it has. */
@Stateless
public class LectureImportService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ImportsDeclares declares;
    @Inject
    private Depot depot;
    @Inject
    private Imports imports;

    /** The lines under the header; the reader closes them. */
    @RolesAllowed(Roles.SYSTEME)
    public LignesFichier ouvrir(long id) throws IOException {
        Import source = em.find(Import.class, id);
        Tableau tableau = Tableau.ouvrir(depot.contenu(source.getDocument()), source.getDocument().getType());
        try {
            return new LignesFichier(tableau, ImportsDeclares.entete(declares.trouver(source.getCode()), tableau.next().cellules()),
                    source.getLignes());
        } catch (RuntimeException rate) {
            tableau.close();
            throw rate;
        }
    }

    /** Closes the pass that this work did, to its last line or before. */
    @RolesAllowed(Roles.SYSTEME)
    public void finir(long id, long traitement, boolean entiere) {
        imports.finir(id, traitement, entiere);
    }
}
