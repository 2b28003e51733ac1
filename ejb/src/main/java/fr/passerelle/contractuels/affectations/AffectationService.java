package fr.passerelle.contractuels.affectations;

import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.contractuels.postes.PosteNonOffert;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;

/** "Saisie des affectations": the DPE gives a candidate the posts she will hold, decides that she has none, or takes it back. */
@Stateless
public class AffectationService {

    @Inject
    private Attribution attribution;
    @Inject
    private Decisions decisions;
    @Inject
    private Tenue tenue;

    /**
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
        Tenus tenus = attribution.tenir(List.of(saisie.getCandidature()), saisie.retenus());
        StagiaireTenu stagiaire = tenus.stagiaire(saisie.getCandidature());
        DecisionAffectation decision = stagiaire.decision();
        saisie.exigerVersion(decision.getVersion(), decision.getCorrection());
        if (!decision.ditDeja(saisie)) {
            decider(tenus, stagiaire, saisie);
        }
        return HeuresAffectation.de(tenus.postes().stream().map(p -> p.getSupport().getQuotite()).toList(),
                decisions.heuresService(stagiaire.candidature().getTypePoste()).orElse(null));
    }

    private void decider(Tenus tenus, StagiaireTenu stagiaire, SaisieAffectation saisie) {
        List<Poste> choisis = tenus.postes();
        if (saisie.isAucune() && !choisis.isEmpty()) {
            throw new AffectationContradictoire();
        }
        if (saisie.isAucune()) {
            attribution.refuserToute(stagiaire, tenue.correction(), Map.of());
        } else if (choisis.isEmpty()) {
            attribution.reprendre(stagiaire, tenue.correction());
        } else {
            attribution.affecter(tenus, stagiaire, choisis, tenue.correction(), Map.of());
        }
    }
}
