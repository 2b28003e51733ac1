package fr.passerelle.referentiel.chargement;

import fr.passerelle.referentiel.AnneeScolaire;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;

/** The school holidays by zone and by académie. */
public final class ChargementCalendrier extends ChargementCsv {

    private static final int NOMBRE = 2_500;

    private long avant;

    public ChargementCalendrier() {
        super("1.020.05", "calendrier.csv.gz", """
                insert into periode_scolaire (id, version, territoire, code, libelle, population, annee_scolaire, debut, reprise)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?)""");
    }

    @Override
    void preparer(Connection base) throws SQLException {
        avant = reserver(base, NOMBRE);
    }

    @Override
    void remplir(PreparedStatement ligne, CSVRecord source, long rang) throws SQLException {
        int i = 1;
        ligne.setLong(i++, avant + rang);
        for (String colonne : new String[] {"territoire", "code", "libelle", "population"}) {
            ligne.setString(i++, source.get(colonne));
        }
        LocalDate debut = LocalDate.parse(source.get("debut"));
        String reprise = source.get("reprise");
        ligne.setString(i++, AnneeScolaire.de(debut).toString());
        ligne.setObject(i++, debut);
        ligne.setObject(i, reprise == null ? null : LocalDate.parse(reprise));
    }
}
