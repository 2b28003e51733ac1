package fr.passerelle.courriels;

import fr.passerelle.comptes.Roles;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** An administrator looks at a mail of the outbox and may have it sent now, or again. */
@Stateless
public class RenvoiService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;
    @Inject
    private Journal journal;
    @Inject
    private Event<CourrielDepose> depot;

    /** @throws Introuvable when there is none under that number */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public DetailEnvoi lire(long id) {
        return DetailEnvoi.de(trouver(id, LockModeType.NONE), horloge.instant());
    }

    /**
     * Sends it again, under the same Message-ID.
     *
     * @param version the one displayed
     * @throws EnvoiAvance  when it has been sent, or has moved otherwise, since it was displayed
     * @throws EnvoiEnCours while a node is sending it
     * @throws CorpsEfface  when it held a one-use link that is erased or expired
     */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public void renvoyer(long id, long version) {
        Courriel courriel = trouver(id, LockModeType.PESSIMISTIC_WRITE);
        if (courriel.getVersion() != version) {
            throw new EnvoiAvance(courriel.getEtat());
        }
        EtatCourriel avant = courriel.getEtat();
        courriel.renvoyer(horloge.instant());
        journal.noter(ActeCourriel.COURRIEL_RENVOYE, Reference.a(courriel), null, Map.of("etat", avant, "type", courriel.getType()));
        depot.fire(new CourrielDepose(id));
    }

    private Courriel trouver(long id, LockModeType verrou) {
        Courriel courriel = em.find(Courriel.class, id, verrou);
        if (courriel == null) {
            throw new Introuvable();
        }
        return courriel;
    }
}
