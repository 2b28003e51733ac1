package fr.passerelle.contractuels.affectations;

import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.Dossiers;
import fr.passerelle.contractuels.candidatures.LigneCandidature;
import fr.passerelle.contractuels.voeux.LectureVoeuxService;
import fr.passerelle.contractuels.voeux.Offres;
import fr.passerelle.contractuels.voeux.VoeuxLus;
import fr.passerelle.referentiel.Distance;
import fr.passerelle.referentiel.Position;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Shows the DPE what a candidate of its périmètre wishes for, the posts that are left, and what is decided of her. */
@Stateless
public class LectureAffectationService {

    private static final Comparator<PostePropose> PLUS_PROCHES = Comparator
            .comparing(PostePropose::distance, Comparator.nullsLast(Comparator.<Distance>naturalOrder()))
            .thenComparing(PostePropose::departement).thenComparing(PostePropose::commune).thenComparing(PostePropose::identifiant);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Decisions decisions;
    @Inject
    private Offres offres;
    @Inject
    private LectureVoeuxService lectureVoeux;

    @RolesAllowed(Roles.DPE)
    public VueAffectation de(long id) {
        Candidature candidature = dossiers.celui(id, Profil.DPE);
        Optional<DecisionAffectation> decision = decisions.de(candidature);
        VoeuxLus voeux = lectureVoeux.de(id);
        List<PostePropose> postes = postes(candidature, decision.map(DecisionAffectation::postes).orElse(Set.of()));
        return new VueAffectation(decision.map(SaisieAffectation::new).orElseGet(() -> new SaisieAffectation(id)),
                stagiaire(candidature, voeux), decision.map(DecisionAffectation::sort).orElse(SortAffectation.A_DECIDER),
                decision.map(d -> d.getCorrection().getPar()).orElse(null), decision.map(d -> d.getCorrection().getLe()).orElse(null),
                decisions.heuresService(candidature.getTypePoste()).orElse(null),
                voeux.voeux().stream().flatMap(v -> VoeuPropose.de(v, postes)).toList(),
                postes.stream().filter(p -> voeux.voeux().stream().noneMatch(v -> v.uai().equals(p.uai()))).toList());
    }

    /**
     * The next one, in the order of the names after that one then from the first, of whom nothing is decided though she keeps up
     * her candidature for the same discipline and type; empty when there is none.
     */
    @RolesAllowed(Roles.DPE)
    public Optional<Long> suivant(long id) {
        Candidature candidature = dossiers.celui(id, Profil.DPE);
        List<Object[]> aDecider = em.createQuery("select c.id, c.etatCivil.nom from Candidature c join FeuilleVoeux f on f.candidature = c "
                + "join SortStagiaire o on o.candidature = c.id where c.campagne = :campagne and c.discipline = :discipline "
                + "and c.typePoste = :type and f.maintien = true and o.sort = :sort and c.id <> :id order by c.etatCivil.nom, c.id", Object[].class)
                .setParameter("campagne", candidature.getCampagne()).setParameter("discipline", candidature.getDiscipline())
                .setParameter("type", candidature.getTypePoste()).setParameter("sort", SortAffectation.A_DECIDER).setParameter("id", id)
                .getResultList();
        return aDecider.stream().filter(c -> apres(c, candidature)).findFirst().or(() -> aDecider.stream().findFirst()).map(c -> (Long) c[0]);
    }

    private static boolean apres(Object[] autre, Candidature candidature) {
        int ordre = ((String) autre[1]).compareToIgnoreCase(candidature.getEtatCivil().getNom());
        return ordre > 0 || ordre == 0 && (Long) autre[0] > candidature.getId();
    }

    /** Those that can be ticked, the nearest first. */
    private List<PostePropose> postes(Candidature candidature, Set<Long> siens) {
        Position domicile = offres.domicile(candidature).orElse(null);
        return em.createQuery("select new fr.passerelle.contractuels.affectations.PostePropose(p.id, p.identifiant, e.uai, e.type, e.nom, e.commune, "
                + "e.departement, e.latitude, e.longitude, p.support.quotite, p.support.nombre, p.boe, count(a.id)) from Poste p "
                + "join Etablissement e on e.uai = p.uai left join Affectation a on a.poste = p where p.campagne = :campagne and p.supprime = false "
                + "and (p.discipline = :discipline and p.typePoste = :type or p.id in :siens) group by p.id, p.identifiant, e.uai, e.type, e.nom, "
                + "e.commune, e.departement, e.latitude, e.longitude, p.support.quotite, p.support.nombre, p.boe", PostePropose.class)
                .setParameter("campagne", candidature.getCampagne()).setParameter("discipline", candidature.getDiscipline())
                .setParameter("type", candidature.getTypePoste()).setParameter("siens", siens.isEmpty() ? Set.of(-1L) : siens)
                .getResultStream().map(p -> p.a(domicile, siens.contains(p.id()))).filter(PostePropose::proposable).sorted(PLUS_PROCHES).toList();
    }

    private VueAffectation.Stagiaire stagiaire(Candidature c, VoeuxLus voeux) {
        Object[] libelles = em.createQuery("select t.libelle, d.libelle from TypePoste t left join Discipline d on d.code = :discipline "
                + "where t.code = :type", Object[].class).setParameter("type", c.getTypePoste()).setParameter("discipline", c.getDiscipline())
                .getSingleResult();
        return new VueAffectation.Stagiaire(c.getId(), c.getEtatCivil().getNom(), c.getEtatCivil().getPrenom(), c.getNumero(),
                c.getDiscipline(), Objects.toString(libelles[1], LigneCandidature.NON_CONNUE), c.getTypePoste(), (String) libelles[0],
                c.getCoordonnees().getCommune(), voeux.maintien(), voeux.maintienLe());
    }
}
