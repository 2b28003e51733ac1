package fr.passerelle.contractuels.desistements;

import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.CourrielContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.PeriodeDossier;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.resultats.Montre;
import fr.passerelle.courriels.BoiteEnvoi;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Formats;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Shows a candidate who is called what she is offered now, and tells her by mail until when she may answer. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Annonces {

    @Inject
    private Montre montre;
    @Inject
    private BoiteEnvoi boite;
    @Inject
    private Horloge horloge;
    @Inject
    private Journal journal;

    /** @throws LectureSeule once nobody may answer, or before */
    void exigerReponses(Campagne campagne) {
        LectureSeule.refuser(PeriodeDossier.pourReponses(campagne, horloge.instant()));
    }

    void annoncer(Candidature candidature, Correction par) {
        montre.tels(List.of(candidature), par.getLe(), par.getPar());
        Campagne campagne = candidature.getCampagne();
        boite.deposer(CourrielContractuels.RESULTATS, candidature.getCompte().getCourriel(), Map.of("nom", candidature.getCompte().nomAffiche(),
                "annee", campagne.anneeScolaire(), "reponseAvant", Formats.momentEnLettres(campagne.periode(Campagne.Phase.REPONSES).getFin())),
                "rappel:" + candidature.getId() + ":" + par.getLe().toEpochMilli());
        journal.noter(ActeContractuels.CANDIDAT_RAPPELE, Reference.a(candidature), candidature.getCompte().getId(), Map.of());
    }
}
