package fr.passerelle.web.contractuels;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Profil;
import fr.passerelle.contractuels.donnees.BilanCampagne;
import fr.passerelle.contractuels.donnees.BilanDonneesService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** "Conservation des données": what each campaign holds, and what nights erase of it. */
@Named
@RequestScoped
public class BilanDonneesBacking {

    @Inject
    private BilanDonneesService bilanDonneesService;
    @Inject
    private Appelant appelant;
    private List<BilanCampagne> campagnes;

    public List<BilanCampagne> getCampagnes() {
        if (campagnes == null) {
            campagnes = bilanDonneesService.bilan();
        }
        return campagnes;
    }

    /** Whether the caller reads the journal: it tells of whom a proof of handicap was read, which managers may not know. */
    public boolean isJournalVisible() {
        return appelant.droits().a(Profil.ADMINISTRATEUR);
    }
}
