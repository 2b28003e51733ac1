package fr.passerelle.documents.imports;

import fr.passerelle.comptes.Roles;
import fr.passerelle.documents.Depot;
import fr.passerelle.documents.PurgeDocumentsService;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Reference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** Deletes, at night, imports that are no longer kept, with their file and their report: both hold names and addresses. */
@Stateless
public class PurgeImportsService {

    private static final Set<EtatImport> EN_COURS = Set.of(EtatImport.ANALYSE_EN_COURS, EtatImport.EXECUTION_EN_COURS);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Depot depot;
    @Inject
    private Horloge horloge;

    /** Answers how many imports were deleted. */
    @RolesAllowed(Roles.SYSTEME)
    public int purger() {
        List<Import> anciens = em.createQuery("select i from Import i where i.deposeLe < :avant and i.etat not in :enCours", Import.class)
                .setParameter("avant", PurgeDocumentsService.limite(horloge)).setParameter("enCours", EN_COURS).getResultList();
        for (Import ancien : anciens) {
            em.createQuery("delete from LigneImport l where l.source = :ancien").setParameter("ancien", ancien).executeUpdate();
            em.remove(ancien);
            em.flush();
            depot.oublier(Reference.a(ancien));
        }
        return anciens.size();
    }
}
