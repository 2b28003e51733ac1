package fr.passerelle.contractuels.resultats;

import fr.passerelle.noyau.ErreurMetier;

/** A refusal says whether the candidate wishes to be recontacted. */
public class RecontactManquant extends ErreurMetier {

    public RecontactManquant() {
        super("resultats.recontact");
        sur("recontact");
    }
}
