package fr.passerelle.contractuels.desistements;

import fr.passerelle.contractuels.LectureSeule;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The places of a discipline and a type of post that can be offered, and whom to call, in order.
 *
 * @param affiches  whether the results of the discipline are shown
 * @param fermeture why nobody could answer now; null while the period of answers is open
 * @param limite    until when who is called may answer; null when it is not decided
 * @param candidats the first of them: the next is the one who is called
 * @param nombre    how many there are in all
 */
public record VueRappels(boolean affiches, LectureSeule.Motif fermeture, Instant limite, List<PlaceRendue> places, List<CandidatARappeler> candidats,
        int nombre) implements Serializable {

    /** Who is called next; null when nobody is left. */
    public CandidatARappeler suivant() {
        return candidats.isEmpty() ? null : candidats.get(0);
    }

    /** Whether somebody can be called now. */
    public boolean isPossible() {
        return affiches && fermeture == null && !places.isEmpty() && !candidats.isEmpty();
    }

    public int autres() {
        return nombre - candidats.size();
    }
}
