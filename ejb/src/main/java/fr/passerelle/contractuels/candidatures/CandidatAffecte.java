package fr.passerelle.contractuels.candidatures;

import fr.passerelle.noyau.ErreurMetier;

/** Who has a post stays in its discipline and its type of post until the DPE takes the affectation back. */
public class CandidatAffecte extends ErreurMetier {

    /** @param champ what would have changed */
    public CandidatAffecte(String champ) {
        super("affectations.candidat_affecte");
        sur(champ);
    }
}
