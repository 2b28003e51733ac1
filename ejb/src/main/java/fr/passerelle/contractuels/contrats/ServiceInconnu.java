package fr.passerelle.contractuels.contrats;

import fr.passerelle.noyau.ErreurMetier;

/** Nobody has entered the hours a week of that type of post, which the letter says. */
public class ServiceInconnu extends ErreurMetier {

    public ServiceInconnu(String typePoste) {
        super("contrats.service_inconnu", typePoste);
    }
}
