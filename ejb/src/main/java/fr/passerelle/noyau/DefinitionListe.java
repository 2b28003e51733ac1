package fr.passerelle.noyau;

import java.util.List;
import java.util.function.Function;

/**
 * What a list is made of, said once per {@code Search}.
 *
 * @param source      JPQL after {@code from}: {@code Candidature c join c.candidat p}
 * @param cle         JPQL path of the key that makes the order total: {@code c.id}
 * @param selection   JPQL after {@code select}: {@code new fr.passerelle…LigneCandidature(c.id, …)}
 * @param cleDe       the key of a line
 * @param colonnes    the columns in the order of the screen
 * @param recherchees JPQL paths in which every word typed under "Rechercher:" is looked for
 * @param triInitial  the order of a list nobody has sorted
 */
public record DefinitionListe<T>(String source, String cle, String selection, Function<T, ?> cleDe,
        List<Colonne<T>> colonnes, List<String> recherchees, Tri triInitial) {

    public DefinitionListe {
        colonnes = List.copyOf(colonnes);
        recherchees = List.copyOf(recherchees);
    }

    /** @throws ColonneInconnue when the list has no such column */
    public Colonne<T> colonne(String cle) {
        return colonnes.stream().filter(c -> c.cle().equals(cle)).findFirst().orElseThrow(() -> new ColonneInconnue(cle));
    }
}
