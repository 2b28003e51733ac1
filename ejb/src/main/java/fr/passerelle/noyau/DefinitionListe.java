package fr.passerelle.noyau;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a list is made of, said once per {@code Search}.
 *
 * @param source      JPQL after {@code from}: {@code Candidature c left join Discipline d on d.code = c.discipline}; a left
 *                    join is on a key, so that it adds no line
 * @param cle         JPQL path of the key that makes the order total: {@code c.id}
 * @param selection   JPQL after {@code select}: {@code new fr.passerelle…LigneCandidature(c.id, …)}
 * @param cleDe       the key of a line
 * @param colonnes    the columns in the order of the screen
 * @param recherchees JPQL paths in which every word typed under "Rechercher:" is looked for; none where the {@code Search}
 *                    looks for words itself
 * @param triInitial  the order of a list nobody has sorted
 */
public record DefinitionListe<T>(String source, String cle, String selection, Function<T, ?> cleDe,
        List<Colonne<T>> colonnes, List<String> recherchees, Tri triInitial) {

    public DefinitionListe {
        colonnes = List.copyOf(colonnes);
        recherchees = List.copyOf(recherchees);
    }

    /**
     * The source without the {@code left join}s that these parts of a query do not name: joined by a key, each adds columns
     * and no line, and a count or a search then reads an index only.
     */
    String source(String reste) {
        String[] jointures = source.split("(?i)\\s+left join\\s+");
        StringBuilder utiles = new StringBuilder();
        for (int i = jointures.length - 1; i > 0; i--) {
            String alias = jointures[i].trim().split("\\s+")[1];
            if (Pattern.compile("\\b" + alias + "\\.").matcher(utiles + reste).find()) {
                utiles.insert(0, " left join " + jointures[i]);
            }
        }
        return utiles.insert(0, jointures[0]).toString();
    }

    /** @throws ColonneInconnue when the list has no such column */
    public Colonne<T> colonne(String cle) {
        return colonnes.stream().filter(c -> c.cle().equals(cle)).findFirst().orElseThrow(() -> new ColonneInconnue(cle));
    }
}
