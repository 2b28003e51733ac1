package fr.passerelle.web.noyau;

import java.util.List;

/**
 * What one domain finds for the search in the staff's band, provided by a CDI bean of that domain: only what the caller may see.
 */
public interface Chercheur {

    /** Bundle and key of what it finds, {@code contractuels:recherche.candidats}. */
    String titre();

    /** Place among what is found, smallest first. */
    int rang();

    /** Whether the caller may search here; who may not does not learn that one could. */
    boolean accessible();

    /** The first things found, at most {@code auPlus}. */
    List<Trouvaille> chercher(String mots, int auPlus);

    /** The list that shows them all, once {@code ?recherche=} follows; null without such a page for the caller. */
    String liste();
}
