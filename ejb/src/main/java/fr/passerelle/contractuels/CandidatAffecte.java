package fr.passerelle.contractuels;

import fr.passerelle.noyau.ErreurMetier;

/** Who has a post in a discipline stays in it until the DPE takes the affectation back. */
public class CandidatAffecte extends ErreurMetier {

    public CandidatAffecte() {
        super("affectations.candidat_affecte");
        sur("discipline");
    }
}
