package fr.passerelle.noyau.sceaux;

import java.util.List;

/**
 * What a verification found.
 *
 * @param dernier the last seal; null before the first
 * @param lignes  how many sealed lines were read again
 */
public record BilanVerification(Sceau dernier, long lignes, List<Rupture> ruptures) {

    public boolean intact() {
        return ruptures.isEmpty();
    }
}
