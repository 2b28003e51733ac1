package fr.passerelle.web.contractuels;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Profil;
import fr.passerelle.web.noyau.Activite;
import fr.passerelle.web.noyau.Activites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The activities of contract posts. */
@ApplicationScoped
public class MenuContractuels implements Activites {

    private static final int RANG = 10;

    @Inject
    private Appelant appelant;

    @Override
    public String titre() {
        return "contractuels:menu.titre";
    }

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Activite> activites() {
        boolean lecteur = appelant.droits().a(Profil.DPE) || appelant.droits().a(Profil.REFERENT_HANDICAP);
        boolean postes = appelant.droits().a(Profil.DOS) || appelant.droits().a(Profil.DPE);
        boolean parametrage = appelant.droits().a(Profil.DPE) || appelant.droits().a(Profil.ADMINISTRATEUR);
        List<Activite> activites = new ArrayList<>();
        if (postes) {
            activites.add(Activite.ouverte("contractuels", "menu.capacites", "/contractuels/capacite"));
            activites.add(Activite.ouverte("contractuels", "menu.postes", "/contractuels/poste/liste"));
        }
        if (lecteur) {
            activites.add(Activite.ouverte("contractuels", "menu.candidats", "/contractuels/candidat/liste"));
        }
        if (appelant.droits().a(Profil.DPE)) {
            activites.add(Activite.ouverte("contractuels", "menu.disciplines", "/contractuels/discipline/liste"));
        }
        if (parametrage) {
            activites.add(Activite.ouverte("campagnes", "menu.types_poste", "/contractuels/type-poste/liste"));
        }
        return activites;
    }
}
