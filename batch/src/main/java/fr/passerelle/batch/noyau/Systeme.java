package fr.passerelle.batch.noyau;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Droits;
import fr.passerelle.comptes.DroitsService;
import fr.passerelle.comptes.Identite;
import fr.passerelle.comptes.Roles;
import fr.passerelle.noyau.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/**
 * The door of jobs and timers, whose threads have no caller: what they call is called in the role {@code SYSTEME}, with the
 * rights that the author of the work holds at that moment.
 */
@Stateless
@RunAs(Roles.SYSTEME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Systeme {

    @Inject
    private Appelant appelant;
    @Inject
    private DroitsService droits;
    @Inject
    private Horloge horloge;

    /**
     * @param auteur identity in whose name the work is done; null for the system itself
     * @throws Exception what the work throws
     */
    @PermitAll
    public <T> T faire(String auteur, Callable<T> travail) throws Exception {
        Droits precedents = appelant.droits();
        try {
            appelant.entrer(auteur == null ? Droits.PERSONNE : droitsDe(auteur));
            return travail.call();
        } finally {
            appelant.entrer(precedents);
        }
    }

    private Droits droitsDe(String auteur) {
        return droits.lire(Identite.lire(auteur), horloge.instant(), null).orElse(Droits.PERSONNE);
    }
}
