package fr.passerelle.contractuels.propositions;

import fr.passerelle.contractuels.LectureSeule;
import java.io.Serializable;
import java.time.Instant;

/**
 * A proposition as its page shows it above its lines.
 *
 * @param discipline       label; null when it was computed for several
 * @param typePoste        label; null when it was computed for all
 * @param cloture          when it was last accepted or discarded, with who did; null as long as neither was
 * @param bilan            in figures
 * @param hypothese        what the flow of least cost would give; null where it was not computed
 * @param pairesHypothese  how many pairs would block it; null with it
 * @param defauts          how many faults the check found
 * @param aAccepter        lines that propose a post and are not accepted
 * @param aLaisser         lines without a post of whom nothing is decided
 * @param lectureSeule     why nothing can be decided now; null while it can
 */
public record VueProposition(Long id, String discipline, String typePoste, Regles regles, String par, Instant calculeeLe, EtatProposition etat,
        String cloture, Instant clotureLe, int candidats, Bilan bilan, long placesLibres, int defauts, Bilan hypothese, Integer pairesHypothese,
        long aAccepter, long aLaisser, Changements changements, LectureSeule.Motif lectureSeule) implements Serializable {

    public boolean certifiee() {
        return defauts == 0;
    }

    public boolean ecartee() {
        return etat == EtatProposition.ECARTEE;
    }

    /** Whether its lines can be accepted. */
    public boolean acceptable() {
        return !ecartee() && certifiee() && lectureSeule == null;
    }

    /** How many are left without a post. */
    public int sansPoste() {
        return candidats - bilan.getAffectes();
    }
}
