package fr.passerelle.contractuels.candidatures;

import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.CourrielContractuels;
import fr.passerelle.contractuels.campagnes.DatesAnnoncees;
import fr.passerelle.courriels.BoiteEnvoi;
import fr.passerelle.courriels.CourrielsDeclares;
import fr.passerelle.noyau.Formats;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Registers a candidature at the change that completes it: state, journal and the one confirmation, in the same transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Inscription implements CourrielsDeclares {

    @Inject
    private BoiteEnvoi boite;
    @Inject
    private Journal journal;
    @Inject
    private Horloge horloge;

    @Override
    public List<CourrielContractuels> types() {
        return List.of(CourrielContractuels.values());
    }

    /** True when that change has just registered it. */
    boolean constater(Candidature candidature) {
        if (!candidature.inscrireSiComplete(horloge.instant())) {
            return false;
        }
        journal.noter(ActeContractuels.CANDIDATURE_INSCRITE, Reference.a(candidature), candidature.getCompte().getId());
        boite.deposer(CourrielContractuels.CONFIRMATION, candidature.getCompte().getCourriel(), variables(candidature),
                "candidature:" + candidature.getId());
        return true;
    }

    private static Map<String, String> variables(Candidature candidature) {
        DatesAnnoncees dates = candidature.getCampagne().getDates();
        return Map.of("nom", candidature.getCompte().nomAffiche(), "annee", candidature.getCampagne().anneeScolaire(),
                "convocationLimite", Formats.jourEnLettres(dates.getConvocationLimite()),
                "entretiensDu", Formats.jourEnLettres(dates.getEntretiensDu()),
                "entretiensAu", Formats.jourEnLettres(dates.getEntretiensAu()),
                "resultatsLe", Formats.jourEnLettres(dates.getResultatsLe()));
    }
}
