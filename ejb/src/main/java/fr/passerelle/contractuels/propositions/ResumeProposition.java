package fr.passerelle.contractuels.propositions;

import java.io.Serializable;
import java.time.Instant;

/**
 * A proposition in the list of those that were computed.
 *
 * @param discipline label; null when it was computed for several
 * @param typePoste  label; null when it was computed for all
 */
public record ResumeProposition(Long id, Instant calculeeLe, String calculeePar, String discipline, String typePoste, Integer candidats, Bilan bilan,
        EtatProposition etat) implements Serializable {
}
