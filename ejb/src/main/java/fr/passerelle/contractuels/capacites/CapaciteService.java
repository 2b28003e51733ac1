package fr.passerelle.contractuels.capacites;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.contractuels.postes.Postes;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** "Gestion des capacités": what is expected in a discipline and a type of post, beside what is put there. */
@Stateless
public class CapaciteService {

    private static final int ETATS = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private CampagneCourante campagne;
    @Inject
    private Postes postes;
    @Inject
    private Tenue tenue;

    @RolesAllowed({Roles.DOS, Roles.DPE})
    public VueCapacite consulter(String discipline, String typePoste) {
        appelant.exiger(Perimetre.discipline(discipline), Profil.DOS, Profil.DPE);
        Optional<Capacite> capacite = trouver(discipline, typePoste);
        return vue(discipline, typePoste, capacite, capacite.map(this::historique).orElse(List.of()));
    }

    /** The figures alone, for those who give posts their tutors; empty as long as no type is chosen. */
    @RolesAllowed({Roles.INSPECTEUR, Roles.DPE})
    public Optional<VueCapacite> bilan(String discipline, String typePoste) {
        appelant.exiger(Perimetre.discipline(discipline), Profil.INSPECTEUR, Profil.DPE);
        return typePoste == null || typePoste.isEmpty() ? Optional.empty()
                : Optional.of(vue(discipline, typePoste, trouver(discipline, typePoste), List.of()));
    }

    /**
     * @throws LectureSeule outside the management
     * @throws fr.passerelle.noyau.ModifieEntreTemps when somebody has changed it since it was displayed
     */
    @RolesAllowed(Roles.DOS)
    public void estimer(@Valid SaisieCapacite saisie) {
        Campagne tenueMaintenant = postes.pourGerer(saisie.getDiscipline());
        Correction par = tenue.correction();
        Optional<Capacite> presente = trouver(saisie.getDiscipline(), saisie.getTypePoste());
        presente.ifPresent(c -> c.estimer(saisie, par));
        Capacite capacite = presente.orElseGet(() -> {
            Capacite nouvelle = new Capacite(tenueMaintenant, saisie, par);
            em.persist(nouvelle);
            return nouvelle;
        });
        em.persist(capacite.etat());
        tenue.noter(ActeContractuels.CAPACITE_ESTIMEE, Reference.a(capacite), Map.of("total", capacite.getEstimation().total()));
    }

    private VueCapacite vue(String discipline, String typePoste, Optional<Capacite> capacite, List<VueCapacite.Etat> historique) {
        return new VueCapacite(capacite.map(SaisieCapacite::new).orElseGet(() -> new SaisieCapacite(discipline, typePoste)),
                implantation(discipline, typePoste), historique);
    }

    private Optional<Capacite> trouver(String discipline, String typePoste) {
        return em.createQuery("select c from Capacite c where c.campagne.id = :campagne and c.discipline = :discipline and c.typePoste = :type",
                Capacite.class).setParameter("campagne", campagne.numero()).setParameter("discipline", discipline)
                .setParameter("type", typePoste).getResultStream().findFirst();
    }

    private long implantation(String discipline, String typePoste) {
        return em.createQuery("select coalesce(sum(p.support.nombre), 0) from Poste p where p.campagne.id = :campagne and p.discipline = :discipline "
                + "and p.typePoste = :type and p.supprime = false", Number.class).setParameter("campagne", campagne.numero())
                .setParameter("discipline", discipline).setParameter("type", typePoste).getSingleResult().longValue();
    }

    private List<VueCapacite.Etat> historique(Capacite capacite) {
        return em.createQuery("select e from EtatCapacite e where e.capacite = :capacite order by e.id desc", EtatCapacite.class)
                .setParameter("capacite", capacite).setMaxResults(ETATS).getResultStream()
                .map(e -> new VueCapacite.Etat(e.getEstimation(), e.getCorrection().getPar(), e.getCorrection().getLe())).toList();
    }
}
