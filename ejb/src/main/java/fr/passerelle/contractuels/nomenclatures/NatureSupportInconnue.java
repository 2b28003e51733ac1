package fr.passerelle.contractuels.nomenclatures;

import fr.passerelle.noyau.ErreurMetier;

/** No nature of support bears that code in the nomenclature. */
public class NatureSupportInconnue extends ErreurMetier {

    public NatureSupportInconnue(String code) {
        super("contractuels.poste.nature", code);
        sur("nature");
    }
}
