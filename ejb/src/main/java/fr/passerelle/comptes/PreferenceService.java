package fr.passerelle.comptes;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Keeps the display preferences of the caller, and nobody else's. */
@Stateless
public class PreferenceService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;

    /** What the caller chose last; empty when she never did. The page that refuses an address asks too, before any role is known. */
    @PermitAll
    public Optional<String> choisie() {
        return appelant.droits().compteId() == null ? Optional.empty() : preference().map(PreferenceAffichage::getChoix);
    }

    @RolesAllowed({Roles.PERSONNEL, Roles.CANDIDAT})
    public void choisir(String choix) {
        preference().ifPresentOrElse(p -> p.changer(choix),
                () -> em.persist(new PreferenceAffichage(appelant.droits().compteId(), choix)));
    }

    private Optional<PreferenceAffichage> preference() {
        return em.createQuery("select p from PreferenceAffichage p where p.compteId = :compte", PreferenceAffichage.class)
                .setParameter("compte", appelant.droits().compteId()).getResultStream().findFirst();
    }
}
