package fr.passerelle.contractuels.affectations;

import fr.passerelle.contractuels.candidatures.Candidature;
import java.time.Instant;
import java.util.Optional;

/** Says who has accepted her contract: what receives the answers tells it, for those who give posts and know nothing of results. */
public interface ReponsesDonnees {

    /** When she accepted; empty unless she has, and her answer still holds. */
    Optional<Instant> acceptation(Candidature candidature);
}
