package fr.passerelle.web.comptes;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Profil;
import fr.passerelle.web.noyau.Activite;
import fr.passerelle.web.noyau.Activites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Accounts and journal in the menu of administrators. */
@RequestScoped
public class AccesActivites implements Activites {

    private static final int RANG = 910;

    @Inject
    private Appelant appelant;

    @Override
    public String titre() {
        return "comptes:menu.titre";
    }

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Activite> activites() {
        if (!appelant.droits().a(Profil.ADMINISTRATEUR)) {
            return List.of();
        }
        return List.of(Activite.ouverte("comptes", "compte_liste.titre", "/administration/comptes/liste"),
                Activite.ouverte("comptes", "journal.titre", "/administration/journal/liste"));
    }
}
