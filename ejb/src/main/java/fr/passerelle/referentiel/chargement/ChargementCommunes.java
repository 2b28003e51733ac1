package fr.passerelle.referentiel.chargement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.commons.csv.CSVRecord;

/** The communes under each of their postal codes. */
public final class ChargementCommunes extends ChargementCsv {

    private static final int NOMBRE = 36_000;

    private long avant;

    public ChargementCommunes() {
        super("1.020.03", "communes.csv.gz", """
                insert into commune (id, version, code_insee, nom, code_postal, acheminement, latitude, longitude)
                values (?, 0, ?, ?, ?, ?, ?, ?)""");
    }

    @Override
    void preparer(Connection base) throws SQLException {
        avant = reserver(base, NOMBRE);
    }

    @Override
    void remplir(PreparedStatement ligne, CSVRecord source, long rang) throws SQLException {
        int i = 1;
        ligne.setLong(i++, avant + rang);
        for (String colonne : new String[] {"code_insee", "nom", "code_postal", "acheminement"}) {
            ligne.setString(i++, source.get(colonne));
        }
        ligne.setBigDecimal(i++, decimal(source, "latitude"));
        ligne.setBigDecimal(i, decimal(source, "longitude"));
    }
}
