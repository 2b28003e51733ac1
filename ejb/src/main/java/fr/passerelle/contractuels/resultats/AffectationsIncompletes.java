package fr.passerelle.contractuels.resultats;

import fr.passerelle.noyau.ErreurMetier;

/** Results are shown once each candidate who keeps up her candidature has her decision. */
public class AffectationsIncompletes extends ErreurMetier {

    public AffectationsIncompletes(String discipline, int restants) {
        super("resultats.incomplets", discipline, restants);
    }
}
