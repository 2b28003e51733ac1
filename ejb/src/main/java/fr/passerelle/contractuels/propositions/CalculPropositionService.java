package fr.passerelle.contractuels.propositions;

import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.contractuels.campagnes.PeriodeDossier;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.ChoixCandidatures;
import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** "Calculer la proposition": what the rules of the campaign give on the candidates and the posts as they are now, kept to be looked at. */
@Stateless
public class CalculPropositionService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CampagneCourante campagne;
    @Inject
    private Priorites priorites;
    @Inject
    private Donnees donnees;
    @Inject
    private Tenue tenue;
    @Inject
    private Horloge horloge;

    /**
     * Nobody is affected by it; the lines are accepted apart.
     *
     * @return the number of the proposition
     * @throws fr.passerelle.contractuels.LectureSeule outside the management
     * @throws AucunCandidatAProposer when nobody waits for a decision there
     */
    @RolesAllowed(Roles.DPE)
    public Long calculer(ChoixCandidatures choix) {
        Campagne courante = campagne.lire();
        PeriodeDossier.exigerGestion(courante, horloge.instant());
        Donnees.Lues lues = donnees.lire(courante, choix);
        if (lues.candidats().isEmpty()) {
            throw new AucunCandidatAProposer();
        }
        Regles regles = priorites.de(courante).getRegles();
        ResultatCalcul resultat = CalculProposition.calculer(regles, List.copyOf(lues.candidats().values()), List.copyOf(lues.postes().values()));
        return garder(new PropositionAffectation(courante, choix, regles, resultat, tenue.correction()), resultat, lues);
    }

    private Long garder(PropositionAffectation proposition, ResultatCalcul resultat, Donnees.Lues lues) {
        Map<Long, Candidature> candidatures = lues.candidats().keySet().stream().collect(Collectors.toMap(Candidature::getId, Function.identity()));
        Map<Long, Poste> postes = lues.postes().keySet().stream().collect(Collectors.toMap(Poste::getId, Function.identity()));
        em.persist(proposition);
        resultat.lignes().forEach(l -> em.persist(new LigneProposition(proposition, candidatures.get(l.candidature()),
                l.poste() == null ? null : postes.get(l.poste()), l)));
        resultat.placesLibres().forEach((poste, places) -> em.persist(new PlaceRestante(proposition, postes.get(poste), places)));
        tenue.noter(ActeContractuels.PROPOSITION_CALCULEE, Reference.a(proposition), Map.of("candidats", proposition.getCandidats(),
                "affectes", proposition.getBilan().getAffectes(), "graine", proposition.getRegles().getGraine(), "defauts", proposition.getDefauts()));
        return proposition.getId();
    }
}
