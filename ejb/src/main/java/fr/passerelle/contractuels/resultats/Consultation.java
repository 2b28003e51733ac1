package fr.passerelle.contractuels.resultats;

import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.PeriodeDossier;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.disciplines.DisciplineCampagne;
import fr.passerelle.contractuels.disciplines.DisciplinesCampagne;
import fr.passerelle.contractuels.voeux.FeuilleVoeux;
import fr.passerelle.contractuels.voeux.Feuilles;
import fr.passerelle.noyau.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Where a candidate is with her result at this moment: the same answer to the page that shows it and to what receives her answer. */
@ApplicationScoped
class Consultation {

    @Inject
    private Resultats resultats;
    @Inject
    private DisciplinesCampagne disciplines;
    @Inject
    private Feuilles feuilles;
    @Inject
    private Horloge horloge;

    EcranResultat.Situation situation(Candidature candidature) {
        Campagne campagne = candidature.getCampagne();
        Instant moment = horloge.instant();
        boolean affichee = disciplines.trouver(campagne, candidature.getDiscipline()).flatMap(DisciplineCampagne::resultatsAffiches).isPresent();
        return new EcranResultat.Situation(PeriodeDossier.pourResultats(campagne, moment).isEmpty(), candidature.estInscrite(),
                feuilles.de(candidature).filter(FeuilleVoeux::estMaintenue).isPresent(), affichee, resultats.courant(candidature).orElse(null),
                resultats.reponse(candidature).orElse(null), campagne.periode(Campagne.Phase.REPONSES).etat(moment));
    }

    /** Why no result is shown; empty while they are. */
    Optional<LectureSeule.Motif> fermeture(Candidature candidature) {
        return PeriodeDossier.pourResultats(candidature.getCampagne(), horloge.instant());
    }

    /** @throws LectureSeule outside the period of answers, saying why */
    void exigerReponses(Candidature candidature) {
        LectureSeule.refuser(PeriodeDossier.pourReponses(candidature.getCampagne(), horloge.instant()));
    }
}
