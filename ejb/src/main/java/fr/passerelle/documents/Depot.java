package fr.passerelle.documents;

import fr.passerelle.noyau.AppelantCourant;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes documents in, replaces and withdraws them, in the transaction of the service that decided it: that service has
 * checked who may do so. Reading is {@link LectureDocumentService}'s.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Depot {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ControleFichier controle;
    @Inject
    private Contenus contenus;
    @Inject
    private Horloge horloge;
    @Inject
    private AppelantCourant appelant;
    @Inject
    private Journal journal;

    /**
     * Stores a file for that owner; the document of the same kind it replaces is withdrawn.
     *
     * @param personne number of the account it concerns, for the journal; null when it concerns nobody
     * @throws FichierRefuse when it is empty, too large, of another kind, damaged, active or infected
     */
    public DocumentStocke deposer(Reference proprietaire, GenreDocument genre, FichierRecu fichier, Long personne) {
        return ranger(proprietaire, genre, controler(genre, fichier), personne, true);
    }

    /** The same, of a file that was checked before. */
    public DocumentStocke deposer(Reference proprietaire, GenreDocument genre, FichierControle fichier, Long personne) {
        return ranger(proprietaire, genre, fichier, personne, true);
    }

    /** Checks files sent together, without storing any: one that is refused keeps none of the others out. */
    public <G extends GenreDocument> FichiersControles<G> controler(Map<G, FichierRecu> fichiers) {
        Map<G, FichierControle> admis = new HashMap<>();
        List<FichierRefuse> refuses = new ArrayList<>();
        fichiers.forEach((genre, fichier) -> {
            try {
                admis.put(genre, controler(genre, fichier));
            } catch (FichierRefuse refus) {
                refuses.add(refus.sur(genre.name()));
            }
        });
        return new FichiersControles<>(admis, refuses);
    }

    /** Stores a file beside those of the same kind, which stay. */
    public DocumentStocke ajouter(Reference proprietaire, GenreDocument genre, FichierRecu fichier, Long personne) {
        return ranger(proprietaire, genre, controler(genre, fichier), personne, false);
    }

    /** Withdraws a document; it is kept, unread, until the purge. @throws Introuvable when the owner has none such */
    public void retirer(Reference proprietaire, long document, Long personne) {
        DocumentStocke stocke = em.find(DocumentStocke.class, document);
        if (stocke == null || stocke.estRetire() || !stocke.getProprietaire().equals(proprietaire)) {
            throw new Introuvable();
        }
        stocke.retirer(horloge.instant());
        journal.noter(ActeDocument.DOCUMENT_RETIRE, proprietaire, personne,
                Map.of("genre", stocke.getGenre(), "document", stocke.getId()));
    }

    /** The documents of that owner that are not withdrawn, oldest first. */
    public List<DocumentStocke> documents(Reference proprietaire) {
        return em.createQuery("select d from DocumentStocke d where d.proprietaireType = :type and d.proprietaireCle = :cle "
                + "and d.retireLe is null order by d.genre, d.rang", DocumentStocke.class)
                .setParameter("type", proprietaire.type()).setParameter("cle", proprietaire.cle()).getResultList();
    }

    /** Those of several owners of one kind, in one statement. */
    public List<DocumentStocke> documents(Class<?> proprietaires, Collection<Long> cles) {
        return cles.isEmpty() ? List.of() : em.createQuery("select d from DocumentStocke d where d.proprietaireType = :type "
                + "and d.proprietaireCle in :cles and d.retireLe is null order by d.genre, d.rang", DocumentStocke.class)
                .setParameter("type", proprietaires.getSimpleName())
                .setParameter("cles", cles.stream().map(String::valueOf).toList()).getResultList();
    }

    /** Its bytes, verified, for a service that has checked the right to them. @throws DocumentAltere when they changed */
    public InputStream contenu(DocumentStocke document) throws IOException {
        return contenus.ouvrir(document.getEmpreinte(), document.getTaille());
    }

    /** Deletes every document of an owner, withdrawn or not, and answers how many there were. */
    public int oublier(Reference proprietaire) {
        return em.createQuery("delete from DocumentStocke d where d.proprietaireType = :type and d.proprietaireCle = :cle")
                .setParameter("type", proprietaire.type()).setParameter("cle", proprietaire.cle()).executeUpdate();
    }

    /** Deletes an owner's documents of one kind, withdrawn or not, and answers how many there were. */
    public int oublier(Reference proprietaire, GenreDocument genre) {
        return em.createQuery("delete from DocumentStocke d where d.proprietaireType = :type and d.proprietaireCle = :cle and d.genre = :genre")
                .setParameter("type", proprietaire.type()).setParameter("cle", proprietaire.cle()).setParameter("genre", genre.name())
                .executeUpdate();
    }

    private FichierControle controler(GenreDocument genre, FichierRecu fichier) {
        return new FichierControle(fichier.nom(), controle.controler(fichier, genre.octetsMax(), genre.types()));
    }

    private DocumentStocke ranger(Reference proprietaire, GenreDocument genre, FichierControle fichier, Long personne,
            boolean seul) {
        ContenuControle contenu = fichier.contenu();
        contenus.ranger(contenu.empreinte(), contenu.octets());
        List<DocumentStocke> precedents = precedents(proprietaire, genre);
        Instant maintenant = horloge.instant();
        boolean remplace = seul && precedents.stream().anyMatch(d -> !d.estRetire());
        if (seul) {
            precedents.forEach(d -> d.retirer(maintenant));
        }
        int rang = precedents.stream().mapToInt(DocumentStocke::getRang).max().orElse(0) + 1;
        DocumentStocke document = new DocumentStocke(proprietaire, genre, rang, fichier.nom(), contenu,
                appelant.compteId().orElse(null), maintenant);
        em.persist(document);
        journal.noter(remplace ? ActeDocument.DOCUMENT_REMPLACE : ActeDocument.DOCUMENT_DEPOSE, proprietaire, personne,
                Map.of("genre", genre.name(), "document", document.getId()));
        return document;
    }

    private List<DocumentStocke> precedents(Reference proprietaire, GenreDocument genre) {
        return em.createQuery("select d from DocumentStocke d where d.proprietaireType = :type and d.proprietaireCle = :cle "
                + "and d.genre = :genre", DocumentStocke.class)
                .setParameter("type", proprietaire.type()).setParameter("cle", proprietaire.cle())
                .setParameter("genre", genre.name()).getResultList();
    }
}
