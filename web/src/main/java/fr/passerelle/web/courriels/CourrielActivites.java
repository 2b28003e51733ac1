package fr.passerelle.web.courriels;

import fr.passerelle.web.noyau.Activite;
import fr.passerelle.web.noyau.ActivitesAdministration;
import jakarta.enterprise.context.RequestScoped;

/** What administrators do about mails and access by other systems. */
@RequestScoped
public class CourrielActivites extends ActivitesAdministration {

    private static final int RANG = 920;

    public CourrielActivites() {
        super("courriels:menu.titre", RANG,
                Activite.ouverte("courriels", "menu.envois", "/administration/courriels/envois"),
                Activite.ouverte("courriels", "menu.modeles", "/administration/courriels/modeles"),
                Activite.ouverte("courriels", "menu.jetons", "/administration/jetons/liste"));
    }
}
