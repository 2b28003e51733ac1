package fr.passerelle.contractuels.affectations;

import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.CandidaturesAffectees;
import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.contractuels.postes.PosteNonOffert;
import fr.passerelle.contractuels.postes.SupportsPris;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what is decided of a candidature, and holds the posts it may take. */
@ApplicationScoped
public class Decisions implements CandidaturesAffectees, SupportsPris {

    @PersistenceContext
    private EntityManager em;

    /** Empty until something was decided once. */
    Optional<DecisionAffectation> de(Candidature candidature) {
        return em.createQuery("select d from DecisionAffectation d where d.candidature = :candidature", DecisionAffectation.class)
                .setParameter("candidature", candidature).getResultStream().findFirst();
    }

    /** What is decided of each of these, by its number; none for one of which nothing is. */
    public Map<Long, DecisionPrise> prises(Collection<Candidature> candidatures) {
        List<Object[]> lignes = candidatures.isEmpty() ? List.of() : em.createQuery("select d.candidature.id, d.aucune, p.id, p.uai "
                + "from DecisionAffectation d left join d.affectations a left join a.poste p where d.candidature in :candidatures "
                + "order by coalesce(a.rang, 1000), p.id", Object[].class).setParameter("candidatures", candidatures).getResultList();
        return lignes.stream().collect(Collectors.groupingBy(l -> (Long) l[0],
                Collectors.collectingAndThen(Collectors.toList(), DecisionPrise::de)));
    }

    @Override
    public Set<Long> parmi(Collection<Candidature> candidatures) {
        return candidatures.isEmpty() ? Set.of() : em.createQuery("select distinct a.decision.candidature.id from Affectation a "
                + "where a.decision.candidature in :candidatures", Long.class).setParameter("candidatures", candidatures).getResultStream()
                .collect(Collectors.toSet());
    }

    /** The same of each of them, by the number of the candidature; none where nothing was decided. */
    Map<Long, DecisionAffectation> de(Collection<Candidature> candidatures) {
        return candidatures.isEmpty() ? Map.of() : em.createQuery("select distinct d from DecisionAffectation d left join fetch d.affectations "
                + "where d.candidature in :candidatures", DecisionAffectation.class).setParameter("candidatures", candidatures).getResultStream()
                .collect(Collectors.toMap(d -> d.getCandidature().getId(), d -> d));
    }

    /**
     * These posts, locked in the order of their numbers until the end of the transaction, so that two who want the same ones wait
     * for each other and never cross.
     *
     * @throws PosteNonOffert when one of them does not exist
     */
    List<Poste> tenir(Collection<Long> numeros) {
        if (numeros.isEmpty()) {
            return List.of();
        }
        List<Poste> postes = em.createQuery("select p from Poste p where p.id in :numeros order by p.id", Poste.class)
                .setParameter("numeros", numeros).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (postes.size() < numeros.size()) {
            throw new PosteNonOffert(numeros.stream().filter(n -> postes.stream().noneMatch(p -> p.getId().equals(n))).findFirst().orElseThrow()
                    .toString());
        }
        return postes;
    }

    /** The supports taken on posts that are held. */
    Places places(Collection<Poste> tenus) {
        List<Object[]> prises = tenus.isEmpty() ? List.of() : em.createQuery(
                "select a.poste.id, a.place from Affectation a where a.poste in :postes", Object[].class).setParameter("postes", tenus)
                .getResultList();
        return new Places(prises.stream().collect(Collectors.groupingBy(p -> (Long) p[0],
                Collectors.mapping(p -> (Integer) p[1], Collectors.toSet()))));
    }

    /** Hours a week of that type of post; empty where they are not known. */
    public Optional<BigDecimal> heuresService(String typePoste) {
        return em.createQuery("select t.heuresService from TypePoste t where t.code = :code and t.heuresService is not null", BigDecimal.class)
                .setParameter("code", typePoste).getResultStream().findFirst();
    }

    @Override
    public int sur(Poste poste) {
        em.lock(poste, LockModeType.PESSIMISTIC_WRITE);
        return em.createQuery("select a from Affectation a where a.poste = :poste", Affectation.class).setParameter("poste", poste)
                .setLockMode(LockModeType.PESSIMISTIC_READ).getResultList().size();
    }
}
