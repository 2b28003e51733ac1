package fr.passerelle.web.contractuels.candidat;

import fr.passerelle.contractuels.donnees.MesDonnees;
import fr.passerelle.contractuels.donnees.MesDonneesService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** « Mes données »: all that is held about the candidate. */
@Named
@RequestScoped
public class MesDonneesBacking {

    @Inject
    private MesDonneesService mesDonneesService;
    private MesDonnees donnees;

    public MesDonnees getDonnees() {
        if (donnees == null) {
            donnees = mesDonneesService.lire();
        }
        return donnees;
    }
}
