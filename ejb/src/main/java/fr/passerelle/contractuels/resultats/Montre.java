package fr.passerelle.contractuels.resultats;

import fr.passerelle.contractuels.affectations.DecisionPrise;
import fr.passerelle.contractuels.affectations.Decisions;
import fr.passerelle.contractuels.affectations.SortAffectation;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.disciplines.Declenchement;
import fr.passerelle.noyau.Textes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes what is decided of candidates what they see: of a whole discipline when it is displayed, or of those whose decision is told apart. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Montre {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Decisions decisions;
    @Inject
    private Resultats resultats;

    /** Shows these, who are held, what is decided of them now. */
    public void tels(Collection<Candidature> candidatures, Instant le, String par) {
        montrer(candidatures, decisions.prises(candidatures), new Declenchement(par, le));
    }

    /**
     * What a candidate sees stays as long as it says what is decided, and once she has accepted it; another post annuls her refusal of
     * the former.
     *
     * @param prises what is decided of each, by the number of the candidature
     */
    void montrer(Collection<Candidature> candidatures, Map<Long, DecisionPrise> prises, Declenchement par) {
        Map<Long, Resultat> anciens = resultats.courants(candidatures);
        List<Candidature> changees = candidatures.stream().filter(c -> !anciens.containsKey(c.getId()) || !anciens.get(c.getId()).dit(prises.get(c.getId())))
                .toList();
        Map<Long, Reponse> reponses = resultats.reponsesATenir(changees);
        List<Candidature> libres = changees.stream().filter(c -> !reponses.containsKey(c.getId()) || !reponses.get(c.getId()).estAcceptee()).toList();
        for (Candidature candidature : libres) {
            Optional.ofNullable(anciens.get(candidature.getId())).ifPresent(r -> r.remplacer(par.getMoment()));
            if (prises.get(candidature.getId()).sort() == SortAffectation.AFFECTE) {
                Optional.ofNullable(reponses.get(candidature.getId())).ifPresent(r -> r.annuler(new Annulation(par.getPar(), par.getMoment(),
                        Textes.texte("resultats", Locale.FRENCH, "reponse.remplacee"))));
            }
        }
        // A candidature has one present result, which the database checks row by row: the former ones make place first.
        em.flush();
        libres.forEach(c -> em.persist(new Resultat(c, prises.get(c.getId()), par.getMoment())));
    }
}
