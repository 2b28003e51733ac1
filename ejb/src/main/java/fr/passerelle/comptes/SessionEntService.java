package fr.passerelle.comptes;

import fr.passerelle.noyau.Empreinte;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Ends sessions: the holder leaves, or the ENT says that she has left it. */
@Stateless
public class SessionEntService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;
    @Inject
    private Journal journal;
    @Inject
    private Appelant appelant;

    /** Notes that the caller signs out; nobody's leaving is not noted. */
    @PermitAll
    public void quitter() {
        appelant.compteId().ifPresent(
                compte -> journal.noter(ActeCompte.DECONNEXION, Reference.a(Compte.class, compte), compte));
    }

    /**
     * The ENT ends the session that this ticket opened, on every node at its next request. A ticket that opened no session
     * here changes nothing.
     *
     * @return whether a session was ended
     */
    @PermitAll
    public boolean revoquer(String ticket) {
        SessionEnt session = em.find(SessionEnt.class, Empreinte.de(ticket), LockModeType.PESSIMISTIC_WRITE);
        if (session == null || session.estRevoquee()) {
            return false;
        }
        session.revoquer(horloge.instant());
        journal.noter(ActeCompte.DECONNEXION_PAR_ENT, Reference.a(Compte.class, session.compte()), session.compte());
        return true;
    }
}
