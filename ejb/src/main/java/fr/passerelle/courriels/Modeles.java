package fr.passerelle.courriels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The template in force for a type of mail: an administrator's, or the one shipped. */
@ApplicationScoped
class Modeles {

    @PersistenceContext
    private EntityManager em;

    TexteModele de(TypeCourriel type) {
        return reecrit(type).map(m -> new TexteModele(m.getSujet(), m.getCorps(), type.variables()))
                .orElseGet(() -> ModelesLivres.de(type));
    }

    Optional<ModeleCourriel> reecrit(TypeCourriel type) {
        return em.createQuery("select m from ModeleCourriel m where m.code = :code", ModeleCourriel.class)
                .setParameter("code", type.code()).getResultStream().findFirst();
    }
}
