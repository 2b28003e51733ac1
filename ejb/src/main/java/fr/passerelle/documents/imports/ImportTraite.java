package fr.passerelle.documents.imports;

import fr.passerelle.comptes.Profil;
import java.util.List;
import java.util.Set;

/**
 * What a domain says of one of its imports; one CDI bean each. Lines come by chunks in the order of the file, each chunk
 * in its own transaction, so that a bean asks the database once a chunk and not once a line.
 *
 * @param <L> a line that was understood
 */
public interface ImportTraite<L> {

    /** Name of the import, in addresses and in the database: {@code candidats}. */
    String code();

    /**
     * Bundle of its texts: {@code import_<code>.<colonne>} heads a column, {@code import_<code>.<colonne>.aide} says what
     * it may hold and may be missing.
     */
    String lot();

    List<ColonneImport> colonnes();

    /** Who may import: one of these profiles, held on everything unless {@link #admetUnePartie()}. */
    Set<Profil> profils();

    /**
     * Whether holding the profile on a part is enough. The import then refuses the lines outside what its author holds, who
     * is the caller of both passes; she sees her own imports only, since those of others speak of what she may not see.
     */
    default boolean admetUnePartie() {
        return false;
    }

    /** Reads a line; what cannot be read is said to the line ({@link LigneFichier#refuser}), which is then not asked about again. */
    L lire(LigneFichier ligne);

    /** What tells a line from another of the same file; the second with the same is refused. At most 100 characters. */
    String cle(L ligne);

    /** Says, in the same order, what running these lines would do; writes nothing. */
    List<Constat> analyser(List<L> lignes);

    /**
     * Does it, and says in the same order what was done. An exception undoes the chunk, whose lines are then run one by
     * one: the one at fault is refused with the text of its {@code ErreurMetier}.
     */
    List<Constat> executer(List<L> lignes);
}
