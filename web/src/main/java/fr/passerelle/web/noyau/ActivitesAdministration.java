package fr.passerelle.web.noyau;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Profil;
import jakarta.inject.Inject;
import java.util.List;

/** A group of the menu that administrators alone know of. */
public abstract class ActivitesAdministration implements Activites {

    private final String titre;
    private final int rang;
    private final List<Activite> activites;
    @Inject
    private Appelant appelant;

    /**
     * @param titre bundle and key of the group's title
     * @param rang  its place in the menu, smallest first
     */
    protected ActivitesAdministration(String titre, int rang, Activite... activites) {
        this.titre = titre;
        this.rang = rang;
        this.activites = List.of(activites);
    }

    @Override
    public String titre() {
        return titre;
    }

    @Override
    public int rang() {
        return rang;
    }

    @Override
    public List<Activite> activites() {
        return appelant.droits().a(Profil.ADMINISTRATEUR) ? activites : List.of();
    }
}
