package fr.passerelle.contractuels.propositions;

import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.affectations.Attribution;
import fr.passerelle.contractuels.affectations.StagiaireTenu;
import fr.passerelle.contractuels.affectations.Tenus;
import fr.passerelle.contractuels.propositions.BilanAcceptation.Refusee;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Accepts lines of a proposition, each of which then is an ordinary affectation, or discards it. The lines asked for are accepted
 * together or not at all: when something has changed for one of them since the computation, nothing is done and each is told by name.
 */
@Stateless
public class AcceptationService {

    @Inject
    private Propositions propositions;
    @Inject
    private Attribution attribution;
    @Inject
    private Tenue tenue;

    /**
     * Affects those whom the lines propose a post.
     *
     * @throws AucuneLigneChoisie when none of the lines proposes one
     * @throws PropositionClose once the proposition was discarded
     * @throws PropositionNonCertifiee when the check holds something against it
     * @throws fr.passerelle.contractuels.LectureSeule outside the management
     */
    @RolesAllowed(Roles.DPE)
    public BilanAcceptation accepter(@Valid SaisieAcceptation saisie) {
        return decider(saisie, true);
    }

    /** Decides "Aucune affectation" of those whom the lines leave without a post; refused as {@link #accepter}. */
    @RolesAllowed(Roles.DPE)
    public BilanAcceptation laisserSansPoste(@Valid SaisieAcceptation saisie) {
        return decider(saisie, false);
    }

    /** @throws PropositionClose when it was discarded already */
    @RolesAllowed(Roles.DPE)
    public void ecarter(long id) {
        PropositionAffectation proposition = propositions.tenir(id);
        propositions.exiger(proposition);
        proposition.ecarter(tenue.correction());
        tenue.noter(ActeContractuels.PROPOSITION_ECARTEE, Reference.a(proposition), Map.of());
    }

    private BilanAcceptation decider(SaisieAcceptation saisie, boolean avecPoste) {
        PropositionAffectation proposition = propositions.tenir(saisie.proposition());
        List<LigneProposition> lignes = propositions.lignes(saisie, avecPoste);
        Tenus tenus = attribution.tenir(lignes.stream().map(LigneProposition::numeroCandidature).toList(),
                lignes.stream().map(LigneProposition::numeroPoste).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new)));
        propositions.exiger(proposition);
        proposition.exigerAcceptable();
        if (lignes.isEmpty()) {
            throw new AucuneLigneChoisie();
        }
        List<Refusee> refusees = new Controle(tenus).refusees(lignes);
        if (!refusees.isEmpty()) {
            return new BilanAcceptation(0, refusees);
        }
        Correction par = tenue.correction();
        Map<String, ?> origine = Map.of("proposition", proposition.getId());
        lignes.forEach(ligne -> decider(ligne, tenus, par, origine));
        proposition.accepter(propositions.estEpuisee(proposition), par);
        tenue.noter(avecPoste ? ActeContractuels.PROPOSITION_ACCEPTEE : ActeContractuels.PROPOSITION_SANS_POSTE, Reference.a(proposition),
                Map.of("lignes", lignes.size()));
        return new BilanAcceptation(lignes.size(), List.of());
    }

    private void decider(LigneProposition ligne, Tenus tenus, Correction par, Map<String, ?> origine) {
        StagiaireTenu stagiaire = tenus.stagiaire(ligne.numeroCandidature());
        if (ligne.propose()) {
            attribution.affecter(tenus, stagiaire, List.of(tenus.poste(ligne.numeroPoste())), par, origine);
        } else {
            attribution.refuserToute(stagiaire, par, origine);
        }
        ligne.accepter(par);
    }
}
