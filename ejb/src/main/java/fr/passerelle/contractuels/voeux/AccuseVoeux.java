package fr.passerelle.contractuels.voeux;

import fr.passerelle.contractuels.CourrielContractuels;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.courriels.BoiteEnvoi;
import fr.passerelle.noyau.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sends the candidate her wishes as she has just saved them, each time she does. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AccuseVoeux {

    @Inject
    private BoiteEnvoi boite;

    void envoyer(Candidature candidature, List<EtablissementOffert> choisis, Instant valideeLe) {
        String voeux = IntStream.range(0, choisis.size()).mapToObj(i -> choisis.get(i).intitule() + " : " + (i + 1))
                .collect(Collectors.joining("\n"));
        boite.deposer(CourrielContractuels.VOEUX, candidature.getCompte().getCourriel(), Map.of(
                "nom", candidature.getCompte().nomAffiche(), "annee", candidature.getCampagne().anneeScolaire(),
                "valideeLe", Formats.momentPrecis(valideeLe), "voeux", voeux,
                "fermeture", Formats.momentEnLettres(candidature.getCampagne().periode(Campagne.Phase.VOEUX).getFin())),
                "candidature:" + candidature.getId() + ":voeux:" + valideeLe.toEpochMilli());
    }
}
