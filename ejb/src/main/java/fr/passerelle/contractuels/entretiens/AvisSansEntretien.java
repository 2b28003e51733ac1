package fr.passerelle.contractuels.entretiens;

import fr.passerelle.noyau.ErreurMetier;

/** An avis follows an interview, to which the candidate was not convoked. */
public class AvisSansEntretien extends ErreurMetier {

    public AvisSansEntretien() {
        super("entretiens.avis_sans_entretien");
    }
}
