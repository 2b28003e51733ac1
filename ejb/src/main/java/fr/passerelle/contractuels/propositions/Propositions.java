package fr.passerelle.contractuels.propositions;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.noyau.Introuvable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Finds the proposition that the caller may touch, who holds every discipline in it, and its lines. */
@ApplicationScoped
class Propositions {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;

    /**
     * Locked until the end of the transaction, before anything else is read: not even its disciplines, which {@code find} would read with it.
     *
     * @throws Introuvable when there is none of that number
     */
    PropositionAffectation tenir(long id) {
        return em.createQuery("select p from PropositionAffectation p where p.id = :id", PropositionAffectation.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().findFirst().orElseThrow(Introuvable::new);
    }

    /** @throws fr.passerelle.noyau.AccesRefuse unless the caller holds every discipline in it */
    void exiger(PropositionAffectation proposition) {
        proposition.getDisciplines().forEach(code -> appelant.exiger(Perimetre.discipline(code), Profil.DPE));
    }

    /**
     * The lines chosen of a proposition that is held, read as they are now.
     *
     * @param avecPoste those that propose a post, or those left without one
     */
    List<LigneProposition> lignes(SaisieAcceptation saisie, boolean avecPoste) {
        boolean toutes = saisie.lignes().isEmpty();
        TypedQuery<LigneProposition> requete = em.createQuery("select l from LigneProposition l where l.proposition.id = :proposition and l.poste is "
                + (avecPoste ? "not null" : "null") + (toutes ? " and l.acceptation.le is null" : " and l.id in :lignes") + " order by l.id",
                LigneProposition.class).setParameter("proposition", saisie.proposition());
        if (!toutes) {
            requete.setParameter("lignes", saisie.lignes());
        }
        return requete.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().filter(l -> !saisie.sauf().contains(l.getId())).toList();
    }

    /** Whether none that proposes a post is left to accept. */
    boolean estEpuisee(PropositionAffectation proposition) {
        return em.createQuery("select count(l) from LigneProposition l where l.proposition = :proposition and l.poste is not null "
                + "and l.acceptation.le is null", Long.class).setParameter("proposition", proposition).getSingleResult() == 0;
    }
}
