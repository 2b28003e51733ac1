package fr.passerelle.contractuels.propositions;

import java.io.Serializable;

/**
 * What has changed, within what a proposition was computed for, since it was.
 *
 * @param voeux      candidates who answered or saved wishes
 * @param decisions  candidates of whom something was decided otherwise than by accepting its lines
 * @param postes     posts added or changed
 * @param dossiers   candidates whose dossier changed
 * @param avis       candidates who were given an avis
 * @param priorites  1 when the priorities of the campaign were settled anew, else 0
 */
public record Changements(long voeux, long decisions, long postes, long dossiers, long avis, long priorites) implements Serializable {

    public boolean aucun() {
        return voeux + decisions + postes + dossiers + avis + priorites == 0;
    }
}
