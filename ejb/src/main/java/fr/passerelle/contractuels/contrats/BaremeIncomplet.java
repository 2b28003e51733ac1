package fr.passerelle.contractuels.contrats;

import fr.passerelle.noyau.ErreurMetier;

/** The nature of the row asks for something that was not typed: a type of post, or the part of a full service. */
public class BaremeIncomplet extends ErreurMetier {

    private BaremeIncomplet(String cle, String champ) {
        super(cle);
        sur(champ);
    }

    static BaremeIncomplet typePoste() {
        return new BaremeIncomplet("contrats.sans_type", "typePoste");
    }

    static BaremeIncomplet quotite() {
        return new BaremeIncomplet("contrats.sans_quotite", "quotite");
    }
}
