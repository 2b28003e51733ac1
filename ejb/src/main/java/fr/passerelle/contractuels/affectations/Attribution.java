package fr.passerelle.contractuels.affectations;

import fr.passerelle.comptes.Compte;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.Dossiers;
import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.contractuels.postes.PosteNonOffert;
import fr.passerelle.contractuels.voeux.Feuilles;
import fr.passerelle.contractuels.voeux.RangsVoeux;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The one way in which affectations are decided, by hand or from a proposition: the same locks, the same rules, the same journal. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Attribution {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Feuilles feuilles;
    @Inject
    private Decisions decisions;
    @Inject
    private ReponsesDonnees reponses;
    @Inject
    private Journal journal;

    /**
     * Candidates and posts, held until the end of the transaction: the rows of the candidates are locked in the order of their numbers,
     * then those of the posts; only then is anything else read, so that what it finds on them is what others have left there.
     *
     * @throws LectureSeule outside the management
     * @throws PosteNonOffert when a post does not exist
     */
    public Tenus tenir(Collection<Long> candidatures, Collection<Long> postes) {
        List<Candidature> tenues = dossiers.ceuxATenir(candidatures);
        List<Poste> choisis = decisions.tenir(postes);
        tenues.stream().map(Candidature::getCampagne).distinct().forEach(dossiers::exigerGestion);
        lireComptes(tenues);
        Map<Long, DecisionAffectation> prises = decisions.de(tenues);
        Map<Long, RangsVoeux> voeux = feuilles.rangs(tenues);
        Map<Long, Instant> acceptees = reponses.acceptations(tenues);
        return new Tenus(tenues.stream().collect(Collectors.toMap(Candidature::getId, c -> new StagiaireTenu(
                prises.getOrDefault(c.getId(), new DecisionAffectation(c)), voeux.getOrDefault(c.getId(), RangsVoeux.AUCUN),
                acceptees.get(c.getId())))),
                choisis.stream().collect(Collectors.toMap(Poste::getId, p -> p, (un, memeUn) -> un, TreeMap::new)), decisions.places(choisis));
    }

    /** The journal names the account of each: read at once, rather than one by one. */
    private void lireComptes(List<Candidature> tenues) {
        if (tenues.size() > 1) {
            em.createQuery("select k from Candidature c join c.compte k where c.id in :tenues", Compte.class)
                    .setParameter("tenues", tenues.stream().map(Candidature::getId).toList()).getResultList();
        }
    }

    /**
     * Gives her these posts, in the place of those she has.
     *
     * @param origine what the journal notes beside the decision
     * @throws AffectationAcceptee when she has accepted what she has
     * @throws CandidatureNonMaintenue when she does not keep up her candidature
     * @throws PosteNonOffert when a post is not one for her
     * @throws PosteSansPlace when a post has just been taken
     */
    public void affecter(Tenus tenus, StagiaireTenu stagiaire, List<Poste> postes, Correction par, Map<String, ?> origine) {
        stagiaire.exigerModifiable();
        if (!stagiaire.maintient()) {
            throw new CandidatureNonMaintenue();
        }
        stagiaire.decision().affecter(postes, tenus.places(), stagiaire.voeux(), par);
        garder(stagiaire.decision(), origine);
    }

    /** "Aucune affectation": she leaves the posts she has. @throws AffectationAcceptee when she has accepted them */
    public void refuserToute(StagiaireTenu stagiaire, Correction par, Map<String, ?> origine) {
        stagiaire.exigerModifiable();
        stagiaire.decision().refuserToute(par);
        garder(stagiaire.decision(), origine);
    }

    /** Nothing is decided of her any more. @throws AffectationAcceptee when she has accepted what was */
    void reprendre(StagiaireTenu stagiaire, Correction par) {
        stagiaire.exigerModifiable();
        stagiaire.decision().reprendre(par);
        garder(stagiaire.decision(), Map.of());
    }

    private void garder(DecisionAffectation decision, Map<String, ?> origine) {
        if (decision.getId() == null) {
            em.persist(decision);
        }
        Candidature candidature = decision.getCandidature();
        Map<String, Object> precisions = new TreeMap<>(origine);
        precisions.put("sort", decision.sort());
        if (!decision.getAffectations().isEmpty()) {
            precisions.put("postes", decision.getAffectations().stream().map(a -> a.getPoste().getIdentifiant()).sorted()
                    .collect(Collectors.joining(", ")));
        }
        journal.noter(decision.sort() == SortAffectation.A_DECIDER ? ActeContractuels.AFFECTATION_RETIREE : ActeContractuels.AFFECTATION_DECIDEE,
                Reference.a(candidature), candidature.getCompte().getId(), precisions);
    }
}
