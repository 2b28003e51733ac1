package fr.passerelle.contractuels.propositions;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.affectations.SortAffectation;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.contractuels.campagnes.PeriodeDossier;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.Dossiers;
import fr.passerelle.noyau.AccesRefuse;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.Restriction;
import fr.passerelle.referentiel.TypeEtablissement;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows a proposition to who holds every discipline in it: its figures, whether something changed since, and why for each candidate. */
@Stateless
public class LecturePropositionService {

    private static final String SIENNE = "c.campagne = p.campagne and (p.typePoste is null or c.typePoste = p.typePoste) "
            + "and exists (select w.id from LigneProposition w where w.proposition = p and w.discipline = c.discipline)";
    private static final String ICI = "(select count(l.id) from LigneProposition l where l.proposition = p and l.acceptation.le is null and ";
    private static final String LUE = "select p, k, d.libelle, t.libelle, " + ICI + "l.poste is not null), " + ICI + "l.poste is null "
            + "and exists (select s.candidature from SortStagiaire s where s.candidature = l.candidature.id and s.sort = :sort)), "
            + depuis("FeuilleVoeux f join f.candidature c", "f.id", "(f.valideeLe > p.calcul.le or f.maintienLe > p.calcul.le)") + ", "
            + depuis("DecisionAffectation x join x.candidature c", "x.id", "x.correction.le > p.calcul.le and not exists (select m.id "
                    + "from LigneProposition m where m.proposition = p and m.candidature = c and m.acceptation.le = x.correction.le)") + ", "
            + depuis("Poste c", "c.id", "c.correction.le > p.calcul.le") + ", "
            + depuis("Candidature c", "c.id", "c.modifieeLe > p.calcul.le") + ", "
            + depuis("Entretien n join n.candidature c", "n.id", "n.avisDonne.le > p.calcul.le") + ", "
            + "(select count(z.id) from PrioritesCampagne z where z.campagne = p.campagne and z.correction.le > p.calcul.le) "
            + "from PropositionAffectation p join p.campagne k left join Discipline d on d.code = p.discipline "
            + "left join TypePoste t on t.code = p.typePoste where ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private CampagneCourante campagne;
    @Inject
    private Propositions propositions;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Horloge horloge;

    private static String depuis(String source, String cle, String condition) {
        return "(select count(" + cle + ") from " + source + " where " + SIENNE + " and " + condition + ")";
    }

    /**
     * That proposition, or the last one of the current campaign that the caller may see; empty when there is none.
     *
     * @throws Introuvable when there is none of that number
     * @throws AccesRefuse unless the caller holds every discipline in it
     */
    @RolesAllowed(Roles.DPE)
    public Optional<VueProposition> de(Long id) {
        Restriction celle = id == null ? Restriction.a("p.campagne.id = :campagne", Map.of("campagne", campagne.numero()))
                : Restriction.a("p.id = :id", Map.of("id", id));
        Restriction tenue = PropositionSearch.tenues(celle, "p.id", appelant);
        Optional<Object[]> lue = tenue.requete(em, LUE + tenue.condition() + " order by p.calcul.le desc, p.id desc", Object[].class)
                .setParameter("sort", SortAffectation.A_DECIDER).setMaxResults(1).getResultStream().findFirst();
        if (lue.isEmpty() && id != null) {
            throw em.find(PropositionAffectation.class, id) == null ? new Introuvable() : new AccesRefuse();
        }
        return lue.map(this::vue);
    }

    private VueProposition vue(Object[] lu) {
        PropositionAffectation p = (PropositionAffectation) lu[0];
        int i = 4;
        return new VueProposition(p.getId(), (String) lu[2], (String) lu[3], p.getRegles(), p.getCalcul().getPar(), p.getCalcul().getLe(),
                p.getEtat(), p.getCorrection() == null ? null : p.getCorrection().getPar(), p.getCorrection() == null ? null : p.getCorrection().getLe(),
                p.getCandidats(), p.getBilan(), p.getPlacesLibres(), p.getDefauts(), p.getHypothese(), p.getPairesHypothese(), (Long) lu[i++],
                (Long) lu[i++], new Changements((Long) lu[i++], (Long) lu[i++], (Long) lu[i++], (Long) lu[i++], (Long) lu[i++], (Long) lu[i]),
                PeriodeDossier.pourGestion(p.getCampagne(), horloge.instant()).orElse(null));
    }

    /** What became of the wishes of the candidate of that line. @throws AccesRefuse unless the caller holds every discipline in it */
    @RolesAllowed(Roles.DPE)
    public VueLigne ligne(long id) {
        LigneProposition ligne = Optional.ofNullable(em.find(LigneProposition.class, id)).orElseThrow(Introuvable::new);
        propositions.exiger(ligne.getProposition());
        Candidature candidature = ligne.getCandidature();
        Map<String, Object[]> ecoles = em.createQuery("select e.uai, e.type, e.nom, e.commune from Etablissement e where e.uai in :uai", Object[].class)
                .setParameter("uai", ligne.getExplication().voeux().isEmpty() ? Set.of("")
                        : ligne.getExplication().voeux().stream().map(VoeuExplique::uai).collect(Collectors.toSet())).getResultStream()
                .collect(Collectors.toMap(e -> (String) e[0], e -> e));
        List<VueLigne.Voeu> voeux = ligne.getExplication().voeux().stream().map(v -> new VueLigne.Voeu(v, (TypeEtablissement) ecoles.get(v.uai())[1],
                (String) ecoles.get(v.uai())[2], (String) ecoles.get(v.uai())[3])).toList();
        SortAffectation sort = sort(candidature);
        return new VueLigne(id, ligne.getProposition().getId(), candidature.getId(), candidature.designation(), sort, ligne.getRang(),
                ligne.getRaison(), ligne.getTirage(), voeux, legale(ligne, candidature),
                ligne.propose() && !ligne.estAcceptee() && sort == SortAffectation.A_DECIDER
                && ligne.getProposition().estAcceptable() && PeriodeDossier.pourGestion(candidature.getCampagne(), horloge.instant()).isEmpty());
    }

    private SortAffectation sort(Candidature candidature) {
        return em.createQuery("select o.sort from SortStagiaire o where o.candidature = :id", SortAffectation.class)
                .setParameter("id", candidature.getId()).getSingleResult();
    }

    /** Asked, and noted as read, only where it counted: on a post kept for beneficiaries. */
    private Boolean legale(LigneProposition ligne, Candidature candidature) {
        boolean compte = ligne.getProposition().getRegles().getCriteres().contient(CriterePriorite.BOE)
                && ligne.getExplication().voeux().stream().anyMatch(VoeuExplique::boe);
        return compte && dossiers.lireHandicap(candidature) ? candidature.getSituation().isHandicap() : null;
    }
}
