package fr.passerelle.web.courriels;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Profil;
import fr.passerelle.web.noyau.Activite;
import fr.passerelle.web.noyau.Activites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What administrators do about mails and access by other systems. */
@RequestScoped
public class CourrielActivites implements Activites {

    private static final int RANG = 920;

    @Inject
    private Appelant appelant;

    @Override
    public String titre() {
        return "courriels:menu.titre";
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
        return List.of(Activite.ouverte("courriels", "menu.envois", "/administration/courriels/envois"),
                Activite.ouverte("courriels", "menu.modeles", "/administration/courriels/modeles"),
                Activite.ouverte("courriels", "menu.jetons", "/administration/jetons/liste"));
    }
}
