package fr.passerelle.contractuels.propositions;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.CampagneOuverte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;

/** Finds the priorities of a campaign; begins them as those of the campaign before, with a seed of their own. */
@ApplicationScoped
class Priorites {

    @PersistenceContext
    private EntityManager em;

    PrioritesCampagne de(Campagne campagne) {
        return requete(campagne).getResultStream().findFirst().orElseGet(() -> commencer(campagne));
    }

    /** The same, locked until the end of the transaction. */
    PrioritesCampagne tenir(Campagne campagne) {
        return tenues(campagne).orElseGet(() -> commencer(campagne));
    }

    void aLOuverture(@Observes CampagneOuverte ouverture) {
        persister(ouverture.campagne());
    }

    /** Of two who are the first to ask, the second finds what the first has begun. */
    private PrioritesCampagne commencer(Campagne campagne) {
        em.lock(em.contains(campagne) ? campagne : em.find(Campagne.class, campagne.getId()), LockModeType.PESSIMISTIC_WRITE);
        return tenues(campagne).orElseGet(() -> persister(em.find(Campagne.class, campagne.getId())));
    }

    private PrioritesCampagne persister(Campagne campagne) {
        Regles habituelles = Regles.habituelles(Tirage.nouvelleGraine());
        Regles premieres = em.createQuery("select x from PrioritesCampagne x where x.campagne.annee < :annee order by x.campagne.annee desc",
                PrioritesCampagne.class).setParameter("annee", campagne.getAnnee()).setMaxResults(1).getResultStream().findFirst()
                .map(x -> new Regles(x.getRegles().getCriteres(), x.getRegles().getTranches(), habituelles.getGraine(),
                        x.getRegles().isEcarterDefavorables())).orElse(habituelles);
        PrioritesCampagne nouvelles = new PrioritesCampagne(campagne, premieres);
        em.persist(nouvelles);
        // Its first version is given by the insert, and a form shows it.
        em.flush();
        return nouvelles;
    }

    private Optional<PrioritesCampagne> tenues(Campagne campagne) {
        return requete(campagne).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().findFirst();
    }

    private TypedQuery<PrioritesCampagne> requete(Campagne campagne) {
        return em.createQuery("select x from PrioritesCampagne x where x.campagne.id = :campagne", PrioritesCampagne.class)
                .setParameter("campagne", campagne.getId());
    }
}
