package fr.passerelle.contractuels.donnees;

import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.noyau.Horloge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Erases, at night, what campaigns that are over hold no longer: statistics are counted first, then a few hundred candidates at a time,
 * each lot in a transaction of its own. What is due is found in the data itself: nothing is erased twice, and a night that was cut goes on.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PurgeCampagnesService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private AEffacer aEffacer;
    @Inject
    private Effacements effacements;
    @Inject
    private Horloge horloge;

    /** Answers how many candidates it erased something of. */
    @RolesAllowed(Roles.SYSTEME)
    public int purger() {
        int effaces = 0;
        for (Campagne campagne : em.createQuery("select c from Campagne c order by c.annee", Campagne.class).getResultList()) {
            for (GenreEffacement genre : GenreEffacement.values()) {
                if (genre.echeance(campagne, horloge.fuseau()).filter(due -> !due.isAfter(horloge.instant())).isPresent()) {
                    effaces += effacer(campagne, genre);
                }
            }
        }
        return effaces;
    }

    private int effacer(Campagne campagne, GenreEffacement genre) {
        List<Long> dues = aEffacer.candidatures(campagne, genre);
        effacements.compter(campagne.getId());
        AEffacer.lots(dues).forEach(lot -> effacements.effacer(campagne.getId(), genre, lot));
        return dues.size();
    }
}
