package fr.passerelle.contractuels.candidatures.liste;

import fr.passerelle.noyau.ErreurMetier;

/** A student number is made of letters and digits only. */
public class NumeroEtudiantIllisible extends ErreurMetier {

    public NumeroEtudiantIllisible() {
        super("contractuels.numero.illisible");
    }
}
