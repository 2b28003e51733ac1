package fr.passerelle.documents;

import fr.passerelle.comptes.Roles;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.Journal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Gives a document to who may read it, as the domain of its owner says; a sensitive one is given once noted. */
@Stateless
public class LectureDocumentService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    @Any
    private Instance<AccesDocument> acces;
    @Inject
    private Contenus contenus;
    @Inject
    private Journal journal;

    /**
     * @throws Introuvable                     when there is no such document, it was withdrawn, or the caller may not know of it
     * @throws fr.passerelle.noyau.AccesRefuse when the caller may not read this kind
     */
    @RolesAllowed({Roles.PERSONNEL, Roles.CANDIDAT})
    public DocumentLu lire(long id) {
        DocumentStocke document = em.find(DocumentStocke.class, id);
        if (document == null || document.estRetire()) {
            throw new Introuvable();
        }
        AccesDocument domaine = domaineDe(document);
        GenreDocument genre = domaine.genre(document.getGenre());
        Long personne = domaine.autoriserLecture(document.getProprietaire(), genre);
        if (genre.estSensible()) {
            journal.noter(ActeDocument.DOCUMENT_SENSIBLE_LU, document.getProprietaire(), personne,
                    Map.of("genre", genre.name(), "document", id));
        }
        try {
            return new DocumentLu(document.getNomFichier(), document.getType(), document.getTaille(),
                    contenus.ouvrir(document.getEmpreinte(), document.getTaille()));
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private AccesDocument domaineDe(DocumentStocke document) {
        return acces.stream().filter(a -> a.typeProprietaire().equals(document.getProprietaire().type()))
                .findFirst().orElseThrow(Introuvable::new);
    }
}
