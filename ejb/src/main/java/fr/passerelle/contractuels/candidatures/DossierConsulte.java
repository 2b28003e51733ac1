package fr.passerelle.contractuels.candidatures;

import fr.passerelle.contractuels.candidatures.DossierCandidat.Choix;
import fr.passerelle.contractuels.candidatures.DossierCandidat.PieceJointe;
import java.util.List;

/**
 * What an inspector reads of a dossier: who the candidate is, what she studied, where she lives to the commune. Her birth, address,
 * telephone, family, means and health are not hers to know, and are not in it.
 *
 * @param commune null as long as none is known
 * @param pieces  one place per kind of document inspectors read
 */
public record DossierConsulte(long id, String numero, String nom, String prenom, Etudes etudes, Choix discipline, Choix typePoste,
        String commune, StatutCandidature statut, List<PieceJointe> pieces) {

    public boolean inscrit() {
        return statut != StatutCandidature.A_COMPLETER;
    }

    public String nomAffiche() {
        return prenom + " " + nom;
    }
}
