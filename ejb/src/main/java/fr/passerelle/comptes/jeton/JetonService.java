package fr.passerelle.comptes.jeton;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Roles;
import fr.passerelle.noyau.AccesRefuse;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Reglage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Making and withdrawing tokens. */
@Stateless
public class JetonService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;
    @Inject
    private Journal journal;
    @Inject
    private Appelant appelant;

    /** The scopes a token can be given here. */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public List<PorteeJeton> portees() {
        return PorteeJeton.proposees(Reglage.DEMONSTRATION.oui());
    }

    /** Makes a token and answers its secret, which cannot be read again. @throws JetonMalDate */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public SecretJeton creer(@NotNull @Valid SaisieJeton saisie) {
        if (!portees().containsAll(saisie.portees())) {
            throw new AccesRefuse();
        }
        SecretJeton secret = SecretJeton.tirer();
        Jeton jeton = new Jeton(saisie.nom().strip(), secret, saisie.portees(), saisie.expireLe(), appelant.nomAffiche(),
                horloge.instant(), horloge.aujourdhui());
        em.persist(jeton);
        journal.noter(ActeJeton.JETON_CREE, Reference.a(jeton), null, Map.of("expire", saisie.expireLe(), "portees",
                saisie.portees().stream().sorted().map(PorteeJeton::code).collect(Collectors.joining(","))));
        return secret;
    }

    /** @throws Introuvable when there is none under that number */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public LigneJeton lire(long id) {
        return LigneJeton.de(trouver(id, LockModeType.NONE));
    }

    /** Withdraws it: the next request that shows it is refused. @throws JetonDejaRevoque */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public void revoquer(long id) {
        Jeton jeton = trouver(id, LockModeType.PESSIMISTIC_WRITE);
        jeton.revoquer(horloge.instant());
        journal.noter(ActeJeton.JETON_REVOQUE, Reference.a(jeton), null);
    }

    private Jeton trouver(long id, LockModeType verrou) {
        Jeton jeton = em.find(Jeton.class, id, verrou);
        if (jeton == null) {
            throw new Introuvable();
        }
        return jeton;
    }
}
