package fr.passerelle.contractuels.candidatures;

import fr.passerelle.comptes.CourrielService;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Changes the address that mails go to. */
@ApplicationScoped
class AdresseMail {

    @Inject
    private CourrielService courriels;
    @Inject
    private Journal journal;

    /** The candidate asks for another: it holds once the link sent there has been followed. */
    void demander(Candidature candidature, String nouvelle) {
        if (estAutre(candidature, nouvelle)) {
            candidature.attendreCourriel(nouvelle.strip());
            courriels.demander(nouvelle.strip());
        }
    }

    /** Staff correct it on the candidate's behalf: it holds at once. */
    void changer(Candidature candidature, String nouvelle) {
        if (!estAutre(candidature, nouvelle)) {
            return;
        }
        candidature.getCompte().joindreA(nouvelle.strip());
        candidature.corriger(ChampFiche.COURRIEL);
        journal.noter(ActeContractuels.COURRIEL_MODIFIE, Reference.a(candidature), candidature.getCompte().getId());
    }

    private static boolean estAutre(Candidature candidature, String nouvelle) {
        return nouvelle != null && !nouvelle.isBlank()
                && !nouvelle.strip().equalsIgnoreCase(candidature.getCompte().getCourriel());
    }
}
