package fr.passerelle.contractuels.propositions;

import fr.passerelle.contractuels.entretiens.Avis;
import fr.passerelle.referentiel.Position;
import java.util.List;

/**
 * A candidate as the computation sees her.
 *
 * @param candidature  number of her candidature
 * @param numero       student number
 * @param discipline   code
 * @param typePoste    code
 * @param beneficiaire of the obligation d'emploi: health data, which no result says
 * @param enCouple     married or pacsé
 * @param avis         after the interview; null without one
 * @param domicile     her commune; null where it is not known
 * @param mention      whether her master names the discipline
 * @param voeux        UAI of the schools she wishes for, the dearest first
 */
record CandidatAClasser(long candidature, String numero, String discipline, String typePoste, boolean beneficiaire, int enfants,
        boolean enCouple, Avis avis, Position domicile, boolean mention, List<String> voeux) {

    CandidatAClasser {
        voeux = List.copyOf(voeux);
    }

    String cle() {
        return String.valueOf(candidature);
    }
}
