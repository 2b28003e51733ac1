package fr.passerelle.contractuels.desistements;

import fr.passerelle.contractuels.affectations.Attribution;
import fr.passerelle.contractuels.affectations.SortStagiaire;
import fr.passerelle.contractuels.affectations.Tenus;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.resultats.Annulation;
import fr.passerelle.contractuels.resultats.Montre;
import fr.passerelle.contractuels.resultats.Reponse;
import fr.passerelle.noyau.Correction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Takes a candidate out of the posts she had, and shows her that she has none. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Departs {

    /** What the journal notes beside the decision. */
    private static final Map<String, String> ORIGINE = Map.of("origine", "désistement");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Attribution attribution;
    @Inject
    private Montre montre;

    /** The schools she is affected to, as the lists name them; empty where she has none. */
    String ecoles(Candidature candidature) {
        SortStagiaire sort = em.find(SortStagiaire.class, candidature.getId());
        return sort == null ? "" : sort.ecoles();
    }

    /** Her acceptance ends with her withdrawal: only then can her affectation be taken back. */
    void noter(Desistement desistement, Reponse acceptation) {
        Correction par = desistement.getCorrection();
        acceptation.annuler(new Annulation(par.getPar(), par.getLe(), desistement.getMotif()));
        em.persist(desistement);
        em.flush();
        liberer(desistement.getCandidature().getId(), par);
    }

    /** She leaves every post she has. */
    void liberer(long candidature, Correction par) {
        Tenus tenus = attribution.tenir(List.of(candidature), List.of());
        attribution.refuserToute(tenus.stagiaire(candidature), par, ORIGINE);
        montre.tels(List.of(tenus.stagiaire(candidature).candidature()), par.getLe(), par.getPar());
    }
}
