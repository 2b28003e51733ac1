package fr.passerelle.contractuels.propositions;

import fr.passerelle.contractuels.LectureSeule;
import java.io.Serializable;
import java.time.Instant;

/**
 * The priorities of the current campaign as their page shows them.
 *
 * @param lectureSeule why they can only be read; null while they can be settled
 * @param toutes       whether the reader manages every discipline, as who settles them must
 * @param par          who settled them last; null as long as nobody has
 */
public record VuePriorites(SaisiePriorites saisie, LectureSeule.Motif lectureSeule, boolean toutes, String par, Instant regleesLe) implements Serializable {

    public boolean modifiables() {
        return toutes && lectureSeule == null;
    }
}
