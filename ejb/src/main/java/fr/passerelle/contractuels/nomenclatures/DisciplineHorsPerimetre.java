package fr.passerelle.contractuels.nomenclatures;

import fr.passerelle.noyau.ErreurMetier;

/** The author of an import manages posts, but not those of that discipline. */
public class DisciplineHorsPerimetre extends ErreurMetier {

    public DisciplineHorsPerimetre(String discipline) {
        super("contractuels.discipline.hors.perimetre", discipline);
        sur("discipline");
    }
}
