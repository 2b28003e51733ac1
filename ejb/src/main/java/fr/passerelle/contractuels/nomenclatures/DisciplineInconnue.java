package fr.passerelle.contractuels.nomenclatures;

import fr.passerelle.noyau.ErreurMetier;

/** No active discipline bears that code. */
public class DisciplineInconnue extends ErreurMetier {

    public DisciplineInconnue(String code) {
        super("contractuels.discipline.inconnue", code);
    }
}
