package fr.passerelle.web.noyau;

import java.util.List;

/**
 * The activities of one domain, provided by a CDI bean of that domain: only those the caller may know of. The menu, the site map and
 * the staff's home page show them.
 */
public interface Activites {

    /** Bundle and key of the group's title, {@code contractuels:menu.titre}. */
    String titre();

    /** Place of the group in the menu, smallest first. */
    int rang();

    List<Activite> activites();
}
