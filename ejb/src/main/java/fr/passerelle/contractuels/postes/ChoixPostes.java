package fr.passerelle.contractuels.postes;

import java.io.Serializable;

/**
 * Which posts of the campaign a list shows.
 *
 * @param discipline code; null or empty for all
 * @param typePoste  code; null or empty for all
 * @param supprimes  "Afficher les postes 'supprimés'": those taken away too
 */
public record ChoixPostes(String discipline, String typePoste, boolean supprimes) implements Serializable {

    /** "Exporter tous les postes". */
    public static final ChoixPostes TOUS = new ChoixPostes(null, null, false);
}
