package fr.passerelle.contractuels.postes.liste;

import fr.passerelle.noyau.ErreurMetier;

/** A list does not write a number of posts or supports as a whole number, or one that no school has. */
public class NombreIllisible extends ErreurMetier {

    public NombreIllisible() {
        super("contractuels.nombre.illisible");
    }
}
