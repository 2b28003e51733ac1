package fr.passerelle.documents.imports;

import java.io.Serializable;
import java.time.Instant;

/**
 * An import as its page shows it.
 *
 * @param ignorees  headings left aside, separated by commas; empty when there are none
 * @param comptes   lines by result in the pass that ended last
 * @param traites   lines treated by the work under way
 * @param total     lines of the file
 */
public record VueImport(long id, String code, EtatImport etat, String nomFichier, String auteur, Instant deposeLe,
        Instant finiLe, String ignorees, Comptes comptes, long traites, long total) implements Serializable {

    static VueImport de(Import source, EtatImport etat, Comptes comptes, long traites) {
        return new VueImport(source.getId(), source.getCode(), etat, source.getNomFichier(), source.getAuteurNom(),
                source.getDeposeLe(), source.getFiniLe(), source.getColonnesIgnorees(), comptes, traites, source.getLignes());
    }
}
