package fr.passerelle.contractuels.campagnes;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Roles;
import fr.passerelle.noyau.Introuvable;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Which campaign a member of staff works in: last year's to look something up, next year's to prepare it. */
@Stateless
public class ChoixCampagneService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private CampagneCourante courante;

    /** Empty as long as no campaign was defined. The page that refuses an address asks too, before any role is known. */
    @PermitAll
    public Optional<CampagneDeTravail> courante() {
        return courante.chercher().map(c -> new CampagneDeTravail(c.anneeScolaire(), courante.estChoisie()));
    }

    /** @throws Introuvable when there is no campaign of that number */
    @RolesAllowed({Roles.DPE, Roles.DOS, Roles.INSPECTEUR, Roles.REFERENT_HANDICAP, Roles.ADMINISTRATEUR})
    public String choisir(long campagne) {
        Campagne voulue = Optional.ofNullable(em.find(Campagne.class, campagne)).orElseThrow(Introuvable::new);
        choix().ifPresentOrElse(c -> c.changer(voulue),
                () -> em.persist(new CampagneChoisie(appelant.droits().compteId(), voulue)));
        return voulue.anneeScolaire();
    }

    /** Goes back to the campaign that is open, whichever it is from now on. */
    @RolesAllowed({Roles.DPE, Roles.DOS, Roles.INSPECTEUR, Roles.REFERENT_HANDICAP, Roles.ADMINISTRATEUR})
    public void revenir() {
        choix().ifPresent(em::remove);
    }

    private Optional<CampagneChoisie> choix() {
        return em.createQuery("select x from CampagneChoisie x where x.compteId = :compte", CampagneChoisie.class)
                .setParameter("compte", appelant.droits().compteId()).getResultStream().findFirst();
    }
}
