package fr.passerelle.documents.imports;

import fr.passerelle.documents.Depot;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.JobLauncher;
import fr.passerelle.noyau.JobLauncher.Avancement;
import fr.passerelle.noyau.JobLauncher.Etat;
import fr.passerelle.noyau.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The imports of the database and the background work that leads them. */
@ApplicationScoped
class Imports {

    /** Name of the job of both passes. */
    private static final String JOB = "documents-import";

    /** What there is to know of a pass that has ended. */
    private static final Avancement ENTIER = new Avancement(Etat.TERMINE, 0, 0);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ImportsDeclares declares;
    @Inject
    private ImportsVus vus;
    @Inject
    private JobLauncher lanceur;
    @Inject
    private Depot depot;
    @Inject
    private Horloge horloge;

    void ajouter(Import nouveau) {
        em.persist(nouveau);
    }

    /** The import as it is now, for who may see it. */
    Import lire(long id) {
        Import source = em.find(Import.class, id);
        if (source == null) {
            throw new Introuvable();
        }
        declares.ouvrir(source);
        vus.noter(id);
        return source;
    }

    /** Asks the same again, for nothing where this request has read it. */
    void exigerVisible(long id) {
        if (!vus.contient(id)) {
            lire(id);
        }
    }

    /** The import, for who may do it, locked so that the second of two who act is told. */
    Import trouver(long id) {
        Import source = em.find(Import.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (source == null) {
            throw new Introuvable();
        }
        declares.ouvrir(source);
        constater(source);
        return source;
    }

    /**
     * The same, to run it: every import of its list is locked, in one order, so that of two who run each another one the
     * second is told.
     *
     * @throws AutreImportEnCours while another of that list runs
     */
    Import trouverSeul(long id) {
        Import demande = lire(id);
        List<Import> tous = em.createQuery("select i from Import i where i.code = :code order by i.id", Import.class)
                .setParameter("code", demande.getCode()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        tous.forEach(this::constater);
        if (tous.stream().anyMatch(i -> i.getEtat() == EtatImport.EXECUTION_EN_COURS && i.getId() != id)) {
            throw new AutreImportEnCours();
        }
        return tous.stream().filter(i -> i.getId() == id).findFirst().orElseThrow(Introuvable::new);
    }

    /** Brings it up to what has become of the work that does its pass: one that ended without saying so is interrupted. */
    private void constater(Import source) {
        if (etat(source, avancement(source)) != source.getEtat()) {
            source.finirPasse(false, compter(source), horloge.instant());
        }
    }

    /** Where it is, as its work says; the row itself is brought up by the next who acts. */
    static EtatImport etat(Import source, Avancement avancement) {
        boolean mort = avancement.etat() == Etat.ECHOUE || avancement.etat() == Etat.ARRETE;
        return mort ? source.getEtat().interrompu() : source.getEtat();
    }

    /** How far the work of its pass is; that of a pass that has ended is not asked for. */
    Avancement avancement(Import source) {
        return source.getEtat().enCours() ? lanceur.avancement(source.getTraitement()) : ENTIER;
    }

    /** Lines by result in the pass at work, or that ended last. */
    Comptes compter(Import source) {
        Map<Constat.Resultat, Long> comptes = new EnumMap<>(Constat.Resultat.class);
        em.createQuery("select l.resultat, count(l.id) from LigneImport l where l.source = :source and l.phase = :phase "
                + "and l.rang = 0 group by l.resultat", Object[].class)
                .setParameter("source", source).setParameter("phase", source.getEtat().phase()).getResultList()
                .forEach(l -> comptes.put((Constat.Resultat) l[0], (Long) l[1]));
        return Comptes.de(comptes);
    }

    /** Closes a pass, unless its import has meanwhile gone on with other work. */
    void finir(long id, long traitement, boolean entiere) {
        Import source = em.find(Import.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (source.getTraitement() == traitement) {
            source.finirPasse(entiere, compter(source), horloge.instant());
        }
    }

    /** Numbers of the imports deposited before that moment. */
    List<Long> anciens(Instant avant) {
        return em.createQuery("select i.id from Import i where i.deposeLe < :avant", Long.class).setParameter("avant", avant)
                .getResultList();
    }

    /** Deletes an import with its report and its file, unless it is at work; answers whether it did. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean oublier(long id) {
        Import source = em.find(Import.class, id, LockModeType.PESSIMISTIC_WRITE);
        constater(source);
        if (source.getEtat().enCours()) {
            return false;
        }
        em.createQuery("delete from LigneImport l where l.source = :source").setParameter("source", source).executeUpdate();
        em.remove(source);
        em.flush();
        depot.oublier(Reference.a(source));
        return true;
    }

    void lancer(Import source) {
        source.suivre(lanceur.lancer(JOB, Map.of("import", String.valueOf(source.getId()))));
    }

    void arreter(Import source) {
        lanceur.arreter(source.getTraitement());
    }
}
