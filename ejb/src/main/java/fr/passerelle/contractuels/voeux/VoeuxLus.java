package fr.passerelle.contractuels.voeux;

import java.time.Instant;
import java.util.List;

/**
 * A candidate's answer and wishes as staff read them.
 *
 * @param maintien  whether she keeps up her candidature; null without an answer, which counts as not
 * @param valideeLe when the wishes were saved last; null before the first time
 */
public record VoeuxLus(Boolean maintien, Instant maintienLe, Instant valideeLe, List<VoeuLu> voeux) {

    static final VoeuxLus AUCUN = new VoeuxLus(null, null, null, List.of());
}
