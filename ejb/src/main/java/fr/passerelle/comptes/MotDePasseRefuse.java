package fr.passerelle.comptes;

import fr.passerelle.noyau.ErreurMetier;

/** The password chosen lacks something the rules ask for. */
public class MotDePasseRefuse extends ErreurMetier {

    private final ExigenceMotDePasse manque;

    public MotDePasseRefuse(ExigenceMotDePasse manque) {
        super(manque.refus());
        this.manque = manque;
        sur("motDePasse");
    }

    public ExigenceMotDePasse manque() {
        return manque;
    }
}
