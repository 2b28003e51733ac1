package fr.passerelle.contractuels.candidatures;

import fr.passerelle.noyau.ErreurMetier;

/** The commune is not served by that postal code. */
public class CommuneHorsCodePostal extends ErreurMetier {

    public CommuneHorsCodePostal(String commune, String codePostal) {
        super("contractuels.commune.hors.code.postal", commune, codePostal);
    }
}
