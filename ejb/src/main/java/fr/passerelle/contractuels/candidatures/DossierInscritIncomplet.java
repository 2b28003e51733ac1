package fr.passerelle.contractuels.candidatures;

import fr.passerelle.noyau.ErreurMetier;

/** The change would leave a registered dossier without something it must have. */
public class DossierInscritIncomplet extends ErreurMetier {

    public DossierInscritIncomplet() {
        super("contractuels.dossier.inscrit.incomplet");
    }
}
