package fr.passerelle.contractuels.campagnes;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;

/**
 * "Gestion des sessions": opens campaigns and settles their periods, for administrators and for the DPE who manages every
 * discipline. Nothing of an earlier campaign is touched by a later one.
 */
@Stateless
public class SessionsService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private Horloge horloge;
    @Inject
    private Tenue tenue;
    @Inject
    private Event<CampagneOuverte> ouvertures;

    /** The form as it is now, to be shown. */
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public SaisieCampagne saisie(long id) {
        exigerTout();
        return new SaisieCampagne(tenue.trouver(Campagne.class, id), horloge.fuseau());
    }

    /** The form of the next campaign: the last one's days a year later, or nothing decided when there was none. */
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public SaisieCampagne nouvelle() {
        exigerTout();
        return em.createQuery("select c from Campagne c order by c.annee desc", Campagne.class).setMaxResults(1).getResultStream()
                .findFirst().map(c -> new SaisieCampagne(c, horloge.fuseau()).suivante())
                .orElseGet(() -> new SaisieCampagne(horloge.aujourdhui().getYear(), horloge.fuseau()));
    }

    /**
     * @return the number of the new campaign
     * @throws CampagneDejaOuverte when the year has one
     * @throws OrdreImpossible when the periods cannot follow each other so
     */
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public Long ouvrir(@Valid SaisieCampagne saisie) {
        exigerTout();
        Campagne campagne = new Campagne(saisie, horloge.fuseau(), tenue.correction());
        if (existe(saisie.getAnnee())) {
            throw new CampagneDejaOuverte(campagne.anneeScolaire());
        }
        em.persist(campagne);
        ouvertures.fire(new CampagneOuverte(campagne));
        noter(ActeContractuels.CAMPAGNE_OUVERTE, campagne);
        return campagne.getId();
    }

    /**
     * @throws fr.passerelle.noyau.ModifieEntreTemps when somebody settled it since it was displayed
     * @throws OrdreImpossible when the periods cannot follow each other so
     */
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public void regler(@Valid SaisieCampagne saisie) {
        exigerTout();
        Campagne campagne = tenue.trouver(Campagne.class, saisie.getId());
        campagne.regler(saisie, horloge.fuseau(), tenue.correction());
        noter(ActeContractuels.CAMPAGNE_REGLEE, campagne);
    }

    /** What surprises in the order of the periods, and is allowed; each a refusal that is not thrown. */
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public List<ErreurMetier> surprises(long id) {
        exigerTout();
        return OrdrePeriodes.examiner(tenue.trouver(Campagne.class, id).periodes()).stream()
                .map(e -> new ErreurMetier(e.cle(), e.valeurs()).sur(e.champ())).toList();
    }

    private void exigerTout() {
        appelant.exiger(Perimetre.tout(), Profil.DPE, Profil.ADMINISTRATEUR);
    }

    private boolean existe(int annee) {
        return em.createQuery("select count(c) from Campagne c where c.annee = :annee", Long.class)
                .setParameter("annee", annee).getSingleResult() > 0;
    }

    private void noter(ActeContractuels acte, Campagne campagne) {
        tenue.noter(acte, Reference.a(campagne), Map.of("annee", campagne.getAnnee()));
    }
}
