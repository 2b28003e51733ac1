package fr.passerelle.contractuels.propositions;

import fr.passerelle.noyau.ErreurMetier;

/** No line was chosen that can still be accepted. */
public class AucuneLigneChoisie extends ErreurMetier {

    public AucuneLigneChoisie() {
        super("propositions.aucune_ligne");
    }
}
