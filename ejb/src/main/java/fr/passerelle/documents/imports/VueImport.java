package fr.passerelle.documents.imports;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * An import as its page shows it.
 *
 * @param ignorees  headings left aside, separated by commas; empty when there are none
 * @param comptes   lines by result in the pass that tells what is known now
 * @param traites   lines treated by the work under way
 * @param total     lines of the file
 */
public record VueImport(long id, String code, EtatImport etat, String nomFichier, String auteur, Instant deposeLe,
        Instant finiLe, String ignorees, Map<Constat.Resultat, Long> comptes, long traites, long total) implements Serializable {

    static VueImport de(Import source, Map<Constat.Resultat, Long> comptes, long traites) {
        return new VueImport(source.getId(), source.getCode(), source.getEtat(), source.getNomFichier(), source.getAuteurNom(),
                source.getDeposeLe(), source.getFiniLe(), source.getColonnesIgnorees(), comptes,
                traites, source.getLignes());
    }

    public long nombre(String resultat) {
        return comptes.getOrDefault(Constat.Resultat.valueOf(resultat), 0L);
    }

    /** Lines that running it would make or change. */
    public long aEcrire() {
        return nombre("NOUVELLE") + nombre("CHANGEE");
    }
}
