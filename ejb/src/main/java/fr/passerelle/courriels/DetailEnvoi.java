package fr.passerelle.courriels;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail as an administrator sees it.
 *
 * @param version   displayed, given back with the act
 * @param texte     null when it is erased, or holds a one-use link
 * @param effaceLe  when its address and text were purged; null before
 * @param reponse   what the mail server said last
 * @param renvoyable whether it can be sent now, or again
 */
public record DetailEnvoi(long id, long version, LigneEnvoi ligne, String texte, boolean sensible, Instant effaceLe, String reponse,
        boolean renvoyable) implements Serializable {

    static DetailEnvoi de(Courriel c, Instant maintenant) {
        LigneEnvoi ligne = new LigneEnvoi(c.getId(), c.getDeposeLe(), c.getType(), c.getDestinataire(), c.getSujet(), c.getEtat(),
                c.getTentatives(), c.getProchainEssai(), c.getEnvoyeLe(), c.getMotif());
        return new DetailEnvoi(c.getId(), c.getVersion(), ligne, c.isSensible() ? null : c.getTexte(), c.isSensible(),
                c.getEffaceLe(), c.getDetail(), c.peutEtreRenvoye(maintenant));
    }

    /** Whether the purge has taken out its address and its text. */
    public boolean efface() {
        return effaceLe != null;
    }
}
