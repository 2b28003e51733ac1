package fr.passerelle.courriels;

import fr.passerelle.noyau.ErreurMetier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** The template in force for a type of mail: an administrator's, or the one shipped. */
@ApplicationScoped
class Modeles {

    private static final Logger LOG = Logger.getLogger(Modeles.class.getName());

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CatalogueCourriels catalogue;

    Collection<TypeCourriel> types() {
        return catalogue.tous();
    }

    TypeCourriel type(String code) {
        return catalogue.type(code);
    }

    /** A rewritten text that names a variable which a later version has withdrawn gives way to the one shipped. */
    TexteModele de(TypeCourriel type) {
        try {
            return reecrit(type).map(m -> new TexteModele(m.getSujet(), m.getCorps(), type.variables()))
                    .orElseGet(() -> ModelesLivres.de(type));
        } catch (ErreurMetier perime) {
            LOG.log(Level.WARNING, "The rewritten template {0} no longer fits: the shipped one is used", type.code());
            return ModelesLivres.de(type);
        }
    }

    Optional<ModeleCourriel> reecrit(TypeCourriel type) {
        return em.createQuery("select m from ModeleCourriel m where m.code = :code", ModeleCourriel.class)
                .setParameter("code", type.code()).getResultStream().findFirst();
    }

    /** The same, locked to be changed: the second of two who change it waits, then sees what the first has made of it. */
    Optional<ModeleCourriel> aReecrire(TypeCourriel type) {
        return em.createQuery("select m.id from ModeleCourriel m where m.code = :code", Long.class)
                .setParameter("code", type.code()).getResultStream().findFirst()
                .map(id -> em.find(ModeleCourriel.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same, as others have saved it since this transaction began. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<ModeleCourriel> enregistre(TypeCourriel type) {
        return reecrit(type);
    }

    /** Those that administrators have rewritten, by code. */
    Map<String, ModeleCourriel> reecrits() {
        return em.createQuery("select m from ModeleCourriel m", ModeleCourriel.class).getResultStream()
                .collect(Collectors.toMap(ModeleCourriel::getCode, m -> m));
    }
}
