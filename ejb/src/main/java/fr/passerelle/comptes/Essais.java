package fr.passerelle.comptes;

import fr.passerelle.noyau.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;

    /** @throws TropDEssais when it comes too soon after the last ones; it is then not counted */
    void commencer(Genre genre, Identite identite, String adresse) {
        verrouiller(cle(genre, identite)).compter(Ralentissement.COMPTE, horloge.instant());
        verrouiller(cle(genre, adresse)).compter(Ralentissement.ADRESSE, horloge.instant());
    }

    /** The attempt succeeded: the account starts from nought, and the address gets back the one it was charged. */
    void reussir(Genre genre, Identite identite, String adresse) {
        em.remove(verrouiller(cle(genre, identite)));
        verrouiller(cle(genre, adresse)).decompter();
    }

    /** Erases what no longer slows anybody, and says how many. */
    int purger() {
        return em.createQuery("delete from Essai e where e.dernier < :limite")
                .setParameter("limite", horloge.instant().minus(Ralentissement.OUBLI)).executeUpdate();
    }

    /** The count under that key, held until the end of the transaction, so that attempts are judged one after another. */
    private Essai verrouiller(String cle) {
        Instant jamais = Instant.EPOCH;
        em.createNativeQuery("insert ignore into essai (cle, echecs, dernier) values (?, 0, ?)")
                .setParameter(1, cle).setParameter(2, LocalDateTime.ofInstant(jamais, ZoneOffset.UTC)).executeUpdate();
        return em.find(Essai.class, cle, LockModeType.PESSIMISTIC_WRITE);
    }

    private static String cle(Genre genre, Object cible) {
        return Empreinte.de(genre + "|" + cible.toString().toLowerCase(Locale.ROOT));
    }
}
