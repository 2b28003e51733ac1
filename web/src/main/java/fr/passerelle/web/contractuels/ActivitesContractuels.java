package fr.passerelle.web.contractuels;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Profil;
import fr.passerelle.web.noyau.Activite;
import fr.passerelle.web.noyau.Activites;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** A group of activities of contract posts: those of the caller's profiles. */
abstract class ActivitesContractuels implements Activites {

    private static final String LOT = "contractuels";

    private final String titre;
    private final int rang;
    private final List<Page> pages;
    @Inject
    private Appelant appelant;

    /** A page of the menu, and who has it there. */
    record Page(Activite activite, Set<Profil> profils) {
    }

    /**
     * @param titre key of the group's title
     * @param rang  its place in the menu, smallest first
     */
    ActivitesContractuels(String titre, int rang, Page... pages) {
        this.titre = LOT + ":" + titre;
        this.rang = rang;
        this.pages = List.of(pages);
    }

    static Page page(String cle, String adresse, Profil... profils) {
        return new Page(Activite.ouverte(LOT, cle, adresse), Set.of(profils));
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
        return pages.stream().filter(p -> p.profils().stream().anyMatch(profil -> appelant.droits().a(profil))).map(Page::activite).toList();
    }
}
