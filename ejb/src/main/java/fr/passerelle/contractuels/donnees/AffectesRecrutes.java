package fr.passerelle.contractuels.donnees;

import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.CandidaturesAffectees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;

/** Counts as recruited whoever has a post: whether she accepted it is not asked here. */
@ApplicationScoped
class AffectesRecrutes implements Recrutes {

    @Inject
    private CandidaturesAffectees affectees;

    @Override
    public Set<Long> parmi(Collection<Candidature> candidatures) {
        return affectees.parmi(candidatures);
    }
}
