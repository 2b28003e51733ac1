package fr.passerelle.contractuels.affectations;

import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.Dossiers;
import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.contractuels.postes.PosteNonOffert;
import fr.passerelle.contractuels.voeux.FeuilleVoeux;
import fr.passerelle.contractuels.voeux.Feuilles;
import fr.passerelle.noyau.Journal;
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
import java.util.stream.Collectors;

/** "Saisie des affectations": the DPE gives a candidate the posts she will hold, decides that she has none, or takes it back. */
@Stateless
public class AffectationService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Feuilles feuilles;
    @Inject
    private Decisions decisions;
    @Inject
    private Tenue tenue;
    @Inject
    private Journal journal;

    /**
     * Her row is locked, then those of the posts; only then is anything else read, so that what it finds on them is what others
     * have left there.
     *
     * @return the hours of the posts she has now
     * @throws LectureSeule outside the management
     * @throws fr.passerelle.noyau.ModifieEntreTemps when somebody has decided of her since it was displayed
     * @throws AffectationAcceptee when she has accepted the contract
     * @throws CandidatureNonMaintenue when a post is given to who does not keep up her candidature
     * @throws PosteNonOffert when a post is not one for her
     * @throws PosteSansPlace when a post has just been taken
     */
    @RolesAllowed(Roles.DPE)
    public HeuresAffectation affecter(@Valid SaisieAffectation saisie) {
        Candidature candidature = dossiers.celuiATenir(saisie.getCandidature());
        List<Poste> choisis = decisions.tenir(saisie.retenus());
        dossiers.exigerGestion(candidature);
        Optional<DecisionAffectation> prise = decisions.de(candidature);
        DecisionAffectation decision = prise.orElseGet(() -> new DecisionAffectation(candidature));
        saisie.exigerVersion(decision.getVersion(), decision.getCorrection());
        if (!decision.ditDeja(saisie)) {
            decider(decision, saisie, choisis);
            if (prise.isEmpty()) {
                em.persist(decision);
            }
            noter(decision);
        }
        return HeuresAffectation.de(choisis.stream().map(p -> p.getSupport().getQuotite()).toList(),
                decisions.heuresService(candidature.getTypePoste()).orElse(null));
    }

    private void decider(DecisionAffectation decision, SaisieAffectation saisie, List<Poste> choisis) {
        decisions.exigerModifiable(decision.getCandidature());
        if (saisie.isAucune() && !choisis.isEmpty()) {
            throw new AffectationContradictoire();
        }
        if (saisie.isAucune()) {
            decision.refuserToute(tenue.correction());
        } else if (choisis.isEmpty()) {
            decision.reprendre(tenue.correction());
        } else {
            FeuilleVoeux voeux = feuilles.de(decision.getCandidature()).filter(FeuilleVoeux::estMaintenue)
                    .orElseThrow(CandidatureNonMaintenue::new);
            decision.affecter(choisis, decisions.places(choisis), voeux, tenue.correction());
        }
    }

    private void noter(DecisionAffectation decision) {
        Candidature candidature = decision.getCandidature();
        SortAffectation sort = decision.sort();
        String postes = decision.getAffectations().stream().map(a -> a.getPoste().getIdentifiant()).sorted().collect(Collectors.joining(", "));
        journal.noter(sort == SortAffectation.A_DECIDER ? ActeContractuels.AFFECTATION_RETIREE : ActeContractuels.AFFECTATION_DECIDEE,
                Reference.a(candidature), candidature.getCompte().getId(),
                postes.isEmpty() ? Map.of("sort", sort) : Map.of("sort", sort, "postes", postes));
    }
}
