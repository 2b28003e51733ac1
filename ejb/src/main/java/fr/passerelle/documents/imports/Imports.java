package fr.passerelle.documents.imports;

import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.JobLauncher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** The imports of the database and the background work that leads them. */
@ApplicationScoped
class Imports {

    /** Name of the job of both passes. */
    private static final String JOB = "documents-import";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ImportsDeclares declares;
    @Inject
    private JobLauncher lanceur;
    @Inject
    private Horloge horloge;

    void ajouter(Import nouveau) {
        em.persist(nouveau);
    }

    /** The import, for who may do it, locked so that the second of two who act is told. */
    Import trouver(long id) {
        Import source = em.find(Import.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (source == null) {
            throw new Introuvable();
        }
        declares.ouvrir(source.getCode());
        Passes.constater(source, lanceur, horloge.instant());
        return source;
    }

    boolean unAutreEnCours(Import source) {
        return !em.createQuery("select i.id from Import i where i.code = :code and i.etat = :etat and i.id <> :id", Long.class)
                .setParameter("code", source.getCode()).setParameter("etat", EtatImport.EXECUTION_EN_COURS)
                .setParameter("id", source.getId()).setMaxResults(1).getResultList().isEmpty();
    }

    void lancer(Import source) {
        source.suivre(lanceur.lancer(JOB, Map.of("import", String.valueOf(source.getId()))));
    }

    void arreter(Import source) {
        lanceur.arreter(source.getTraitement());
    }
}
