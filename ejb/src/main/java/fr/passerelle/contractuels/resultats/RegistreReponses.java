package fr.passerelle.contractuels.resultats;

import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.CourrielContractuels;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.courriels.BoiteEnvoi;
import fr.passerelle.noyau.Formats;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Textes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps answers with their line of the journal, and tells candidates by mail what has become of theirs. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RegistreReponses {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Ecoles ecoles;
    @Inject
    private BoiteEnvoi boite;
    @Inject
    private Journal journal;

    void garder(Reponse reponse, Map<String, ?> precisions) {
        em.persist(reponse);
        // So that the database refuses a second one here, and that the mail can name the first.
        em.flush();
        noter(ActeContractuels.REPONSE_DONNEE, reponse, precisions);
    }

    void noter(ActeContractuels acte, Reponse reponse, Map<String, ?> precisions) {
        Candidature candidature = reponse.getCandidature();
        journal.noter(acte, Reference.a(candidature), candidature.getCompte().getId(), precisions);
    }

    /** @param heures of her service, a week; null where they are not known */
    void annoncerAcceptation(Reponse reponse, BigDecimal heures) {
        Candidature candidature = reponse.getCandidature();
        boite.deposer(CourrielContractuels.ACCEPTATION, candidature.getCompte().getCourriel(), Map.of(
                "nom", candidature.getCompte().nomAffiche(), "annee", candidature.getCampagne().anneeScolaire(),
                "etablissements", ecoles.de(reponse.getResultat()).stream().map(EcoleAffectee::intitule).collect(Collectors.joining("\n")),
                "debut", Formats.jourEnLettres(candidature.getCampagne().getContratDebut()), "service", service(heures)),
                "reponse:" + reponse.getId());
    }

    private static String service(BigDecimal heures) {
        return heures == null ? Textes.texte("resultats", Locale.FRENCH, "contrat.service.inconnu")
                : Textes.texte("resultats", Locale.FRENCH, "contrat.service", Formats.heures(heures));
    }

    void annoncerAnnulation(Reponse reponse, Annulation annulation) {
        Candidature candidature = reponse.getCandidature();
        boite.deposer(CourrielContractuels.REPONSE_ANNULEE, candidature.getCompte().getCourriel(), Map.of(
                "nom", candidature.getCompte().nomAffiche(), "annee", candidature.getCampagne().anneeScolaire(),
                "reponse", Textes.texte("resultats", Locale.FRENCH, reponse.estAcceptee() ? "reponse.acceptation" : "reponse.refus"),
                "repondueLe", Formats.momentEnLettres(reponse.getMoment()), "motif", annulation.getMotif()), "reponse:" + reponse.getId());
    }
}
