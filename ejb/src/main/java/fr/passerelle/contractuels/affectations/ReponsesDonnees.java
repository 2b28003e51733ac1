package fr.passerelle.contractuels.affectations;

import fr.passerelle.contractuels.candidatures.Candidature;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Says who has accepted her contract: what receives the answers tells it, for those who give posts and know nothing of results. */
public interface ReponsesDonnees {

    /** When each of them accepted, by the number of the candidature; none for who has not, or whose answer holds no longer. */
    Map<Long, Instant> acceptations(Collection<Candidature> candidatures);
}
