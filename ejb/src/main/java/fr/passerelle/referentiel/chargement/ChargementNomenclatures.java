package fr.passerelle.referentiel.chargement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.commons.csv.CSVRecord;

/** NAF (both), legal forms, ROME, départements and académies. */
public final class ChargementNomenclatures extends ChargementCsv {

    private static final int NOMBRE = 14_000;

    private long avant;

    public ChargementNomenclatures() {
        super("1.020.04", "nomenclatures.csv.gz", """
                insert into nomenclature (id, version, genre, code, libelle, libelle_court, parent, active)
                values (?, 0, ?, ?, ?, ?, ?, true)""");
    }

    @Override
    void preparer(Connection base) throws SQLException {
        avant = reserver(base, NOMBRE);
    }

    @Override
    void remplir(PreparedStatement ligne, CSVRecord source, long rang) throws SQLException {
        int i = 1;
        ligne.setLong(i++, avant + rang);
        for (String colonne : new String[] {"genre", "code", "libelle", "libelle_court", "parent"}) {
            ligne.setString(i++, source.get(colonne));
        }
    }
}
