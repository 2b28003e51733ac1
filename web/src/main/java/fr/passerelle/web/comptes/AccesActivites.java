package fr.passerelle.web.comptes;

import fr.passerelle.web.noyau.Activite;
import fr.passerelle.web.noyau.ActivitesAdministration;
import jakarta.enterprise.context.RequestScoped;

/** Accounts and journal in the menu of administrators. */
@RequestScoped
public class AccesActivites extends ActivitesAdministration {

    private static final int RANG = 910;

    public AccesActivites() {
        super("comptes:menu.titre", RANG,
                Activite.ouverte("comptes", "compte_liste.titre", "/administration/comptes/liste"),
                Activite.ouverte("comptes", "journal.titre", "/administration/journal/liste"));
    }
}
