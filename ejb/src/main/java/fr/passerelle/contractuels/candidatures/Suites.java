package fr.passerelle.contractuels.candidatures;

import fr.passerelle.noyau.AppelantCourant;
import fr.passerelle.noyau.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What follows every change of a dossier: it is signed, and registers the candidature when nothing is missing. */
@ApplicationScoped
public class Suites {

    @Inject
    private Inscription inscription;
    @Inject
    private Horloge horloge;
    @Inject
    private AppelantCourant appelant;

    /** True when that change has just registered the candidature. */
    public boolean de(Candidature candidature) {
        candidature.signer(appelant.nomAffiche(), horloge.instant());
        return inscription.constater(candidature);
    }
}
