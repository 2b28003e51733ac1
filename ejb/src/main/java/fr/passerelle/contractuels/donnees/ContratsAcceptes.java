package fr.passerelle.contractuels.donnees;

import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.resultats.SortReponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Who was recruited has accepted her contract, and nobody has annulled it. */
@ApplicationScoped
class ContratsAcceptes implements Recrutes {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<Long> parmi(Collection<Candidature> candidatures) {
        return candidatures.isEmpty() ? Set.of() : em.createQuery("select r.candidature.id from Reponse r where r.candidature in :candidatures "
                + "and r.sort = :accepte and r.annulation.le is null", Long.class).setParameter("candidatures", candidatures)
                .setParameter("accepte", SortReponse.ACCEPTE).getResultStream().collect(Collectors.toSet());
    }
}
