package fr.passerelle.contractuels.postes;

import fr.passerelle.noyau.ErreurMetier;

/** The post was taken away: it must be put back before it is changed. */
public class PosteSupprime extends ErreurMetier {

    public PosteSupprime(String identifiant) {
        super("contractuels.poste.supprime", identifiant);
    }
}
