package fr.passerelle.contractuels.resultats;

import java.io.Serializable;
import java.time.Instant;

/** An answer about to be annulled, as the question names it. */
public record VueAnnulation(SaisieAnnulation saisie, String stagiaire, boolean acceptee, Instant moment) implements Serializable {
}
