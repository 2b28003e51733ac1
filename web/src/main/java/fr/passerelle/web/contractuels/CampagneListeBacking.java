package fr.passerelle.web.contractuels;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.contractuels.campagnes.CampagneSearch;
import fr.passerelle.contractuels.campagnes.ChoixCampagneService;
import fr.passerelle.contractuels.campagnes.LigneCampagne;
import fr.passerelle.web.noyau.LazyTable;
import fr.passerelle.web.noyau.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** "Gestion des sessions": the campaigns, the one to work in, and the way to settle each. */
@Named
@ViewScoped
public class CampagneListeBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ICI = "/contractuels/campagne/liste?faces-redirect=true";

    @Inject
    private CampagneSearch campagneSearch;
    @Inject
    private ChoixCampagneService choixCampagneService;
    @Inject
    private Appelant appelant;
    @Inject
    private Messages messages;
    private LazyTable<LigneCampagne> liste;
    private Long choix;

    @PostConstruct
    void ouvrir() {
        liste = new LazyTable<>(campagneSearch);
    }

    public String choisir() {
        messages.reussi("campagnes", "campagne_liste.choisie", choixCampagneService.choisir(choix));
        return ICI;
    }

    public String revenir() {
        choixCampagneService.revenir();
        messages.reussi("campagnes", "campagne_liste.revenu");
        return ICI;
    }

    /** Whether the caller settles campaigns, and does not only work in them. */
    public boolean isGestionnaire() {
        return appelant.droits().a(Perimetre.tout(), Profil.DPE, Profil.ADMINISTRATEUR);
    }

    /** Number of the campaign that is about to be chosen, to be confirmed. */
    public Long getChoix() {
        return choix;
    }

    public void setChoix(Long choix) {
        this.choix = choix;
    }

    public LazyTable<LigneCampagne> getListe() {
        return liste;
    }
}
