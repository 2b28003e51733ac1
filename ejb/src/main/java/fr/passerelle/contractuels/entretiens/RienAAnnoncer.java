package fr.passerelle.contractuels.entretiens;

import fr.passerelle.noyau.ErreurMetier;

/** The candidate already knows what is decided, or it is not yet to be told. */
public class RienAAnnoncer extends ErreurMetier {

    public RienAAnnoncer(String candidat) {
        super("entretiens.rien_a_annoncer", candidat);
    }
}
