package fr.passerelle.contractuels.resultats;

import fr.passerelle.contractuels.affectations.ReponsesDonnees;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.StatutCandidature;
import fr.passerelle.contractuels.disciplines.DisciplineCampagne;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what candidates are shown, and what they have answered. */
@ApplicationScoped
public class Resultats implements ReponsesDonnees {

    @PersistenceContext
    private EntityManager em;

    /** Her present result, shown or not; empty until her discipline was shown once. */
    public Optional<Resultat> courant(Candidature candidature) {
        return Optional.ofNullable(courants(List.of(candidature)).get(candidature.getId()));
    }

    /** The present result of each of these, by the number of the candidature. */
    Map<Long, Resultat> courants(Collection<Candidature> candidatures) {
        return candidatures.isEmpty() ? Map.of() : em.createQuery("select x from Resultat x left join fetch x.postes where x.remplaceLe is null "
                + "and x.candidature in :candidatures", Resultat.class).setParameter("candidatures", candidatures).getResultStream().distinct()
                .collect(Collectors.toMap(x -> x.getCandidature().getId(), Function.identity()));
    }

    /** Her answer that holds. */
    public Optional<Reponse> reponse(Candidature candidature) {
        return enVigueur(List.of(candidature)).getResultStream().findFirst();
    }

    /** The same of each of these, by the number of the candidature, as it is now whatever the transaction has read before. */
    Map<Long, Reponse> reponsesATenir(Collection<Candidature> candidatures) {
        return candidatures.isEmpty() ? Map.of() : enVigueur(candidatures).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .collect(Collectors.toMap(r -> r.getCandidature().getId(), Function.identity()));
    }

    private TypedQuery<Reponse> enVigueur(Collection<Candidature> candidatures) {
        return em.createQuery("select r from Reponse r where r.candidature in :candidatures and r.annulation.le is null", Reponse.class)
                .setParameter("candidatures", candidatures);
    }

    @Override
    public Map<Long, Instant> acceptations(Collection<Candidature> candidatures) {
        return candidatures.isEmpty() ? Map.of() : enVigueur(candidatures).getResultStream().filter(Reponse::estAcceptee)
                .collect(Collectors.toMap(r -> r.getCandidature().getId(), Reponse::getMoment));
    }

    /** The registered candidatures of a discipline that are kept up, locked in the order of their numbers until the end of the transaction. */
    List<Candidature> tenirMaintenues(DisciplineCampagne discipline) {
        List<Candidature> inscrites = em.createQuery("select c from Candidature c where c.campagne = :campagne and c.discipline = :discipline "
                + "and c.statut <> :incomplete order by c.id", Candidature.class).setParameter("campagne", discipline.getCampagne())
                .setParameter("discipline", discipline.getDiscipline()).setParameter("incomplete", StatutCandidature.A_COMPLETER)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        Set<Long> maintenues = inscrites.isEmpty() ? Set.of() : new HashSet<>(em.createQuery(
                "select f.candidature.id from FeuilleVoeux f where f.candidature in :inscrites and f.maintien = true", Long.class)
                .setParameter("inscrites", inscrites).getResultList());
        return inscrites.stream().filter(c -> maintenues.contains(c.getId())).toList();
    }
}
