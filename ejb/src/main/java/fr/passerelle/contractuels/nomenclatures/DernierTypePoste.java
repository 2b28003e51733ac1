package fr.passerelle.contractuels.nomenclatures;

import fr.passerelle.noyau.ErreurMetier;

/** It is the only type of post that is open: closing it would leave nothing to offer. */
public class DernierTypePoste extends ErreurMetier {

    public DernierTypePoste(String libelle) {
        super("contractuels.type.poste.dernier", libelle);
        sur("actif");
    }
}
