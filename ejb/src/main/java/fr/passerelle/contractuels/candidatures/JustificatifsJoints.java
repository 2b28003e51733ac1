package fr.passerelle.contractuels.candidatures;

import fr.passerelle.documents.FichierRefuse;
import java.util.List;

/**
 * What became of the documents sent together.
 *
 * @param joints  how many are now in the dossier
 * @param refuses what is wrong with each other one, on the field that bears the name of its kind
 * @param inscrit whether those joined have just registered the candidature
 */
public record JustificatifsJoints(int joints, List<FichierRefuse> refuses, boolean inscrit) {
}
