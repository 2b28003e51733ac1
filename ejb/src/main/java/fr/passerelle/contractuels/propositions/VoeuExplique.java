package fr.passerelle.contractuels.propositions;

import java.io.Serializable;

/**
 * A wish and what became of it, on the post of the school that she asks for first among those with a free support.
 *
 * @param rang      of the wish, from 1
 * @param uai       of the school
 * @param priorite  the candidate's rank among those who ask for it, from 1; 0 where no post takes her
 * @param demandes  how many that post ranks
 * @param places    its free supports
 * @param dernier   rank of the last it keeps; 0 when it keeps nobody
 * @param boe       whether that post is kept for beneficiaries of the obligation d'emploi
 * @param departage from the last it keeps; null unless the wish is {@link MotifVoeu#POURVU}
 */
public record VoeuExplique(int rang, String uai, MotifVoeu motif, int priorite, int demandes, int places, int dernier, boolean boe,
        Departage departage) implements Serializable {

    static VoeuExplique sansPoste(int rang, String uai, MotifVoeu motif) {
        return new VoeuExplique(rang, uai, motif, 0, 0, 0, 0, false, null);
    }
}
