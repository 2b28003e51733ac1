package fr.passerelle.comptes;

import fr.passerelle.noyau.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Predicate;

/** Sees to it that somebody can always administer Passerelle, besides the emergency account. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Administrateurs {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;

    /**
     * Checks that an administrator with no planned end stays when these habilitations go, if one of them makes an
     * administrator. All are held until the end of the transaction, so that two administrators cannot end each other at once.
     *
     * @throws DernierAdministrateur when none would stay
     */
    void exigerUnAutreQue(Predicate<Habilitation> partantes) {
        List<Habilitation> tenues = em.createQuery("select h from Habilitation h join fetch h.compte c "
                        + "where h.profil = :profil and c.fermeLe is null and c.motDePasse is null",
                        Habilitation.class)
                .setParameter("profil", Profil.ADMINISTRATEUR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (!ilEnReste(tenues.stream().filter(h -> h.estActive(horloge.aujourdhui())).toList(), partantes)) {
            throw new DernierAdministrateur();
        }
    }

    static boolean ilEnReste(List<Habilitation> actives, Predicate<Habilitation> partantes) {
        return actives.stream().noneMatch(partantes)
                || actives.stream().filter(partantes.negate()).anyMatch(h -> h.getFin() == null);
    }
}
