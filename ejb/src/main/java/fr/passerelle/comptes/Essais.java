package fr.passerelle.comptes;

import fr.passerelle.noyau.Empreinte;
import fr.passerelle.noyau.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Attempts to enter, by account and by network address, in the database so that they count on every node. An attempt is
 * counted as failed before it is judged: a hundred at once get no further than a hundred in a row.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Essais {

    /** What is tried; each kind has counts of its own. */
    enum Genre { MOT_DE_PASSE, NAISSANCE, LIEN }

    private static final int OCTETS_RESEAU = 8;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;

    /** @throws TropDEssais when it comes too soon after the last ones; it is then not counted */
    void commencer(Genre genre, Identite identite, String adresse) {
        verrouiller(cle(genre, identite)).compter(Ralentissement.COMPTE, horloge.instant());
        verrouiller(cle(genre, reseau(adresse))).compter(Ralentissement.ADRESSE, horloge.instant());
    }

    /** The attempt succeeded: the account starts from nought, and the address gets back the one it was charged. */
    void reussir(Genre genre, Identite identite, String adresse) {
        verrouiller(cle(genre, identite)).oublier();
        verrouiller(cle(genre, reseau(adresse))).decompter();
    }

    /** Erases what no longer slows anybody, and says how many. */
    int purger() {
        return em.createQuery("delete from Essai e where e.dernier < :limite")
                .setParameter("limite", horloge.instant().minus(Ralentissement.OUBLI)).executeUpdate();
    }

    /**
     * The count under that key, held until the end of the transaction, so that attempts are judged one after another. The
     * insertion of one that exists takes the lock at once: {@code insert ignore} would share it, and two would then wait for
     * each other.
     */
    private Essai verrouiller(String cle) {
        LocalDateTime jamais = LocalDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC);
        em.createNativeQuery("insert into essai (cle, echecs, premier, dernier) values (?, 0, ?, ?) on duplicate key update cle = cle")
                .setParameter(1, cle).setParameter(2, jamais).setParameter(3, jamais).executeUpdate();
        return em.find(Essai.class, cle, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What one subscriber holds: an IPv4 address, or the first half of an IPv6 one, whose second half is his to choose. */
    static String reseau(String adresse) {
        if (!adresse.contains(":")) {
            return adresse;
        }
        try {
            byte[] octets = InetAddress.getByName(adresse).getAddress();
            return HexFormat.of().formatHex(octets, 0, Math.min(octets.length, OCTETS_RESEAU));
        } catch (UnknownHostException illisible) {
            return adresse;
        }
    }

    private static String cle(Genre genre, Object cible) {
        return Empreinte.de(genre + "|" + cible.toString().toLowerCase(Locale.ROOT));
    }
}
