package fr.passerelle.referentiel.chargement;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** A migration that inserts the lines of one compressed file into one table, by batches that the driver sends as one. */
public abstract class ChargementCsv implements JavaMigration {

    private static final String DOSSIER = "/fr/passerelle/referentiel/";
    private static final int LOT = 1_000;
    static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
            .setDelimiter(';').setHeader().setSkipHeaderRecord(true).setNullString("").get();

    private final String version;
    private final String fichier;
    private final String insertion;

    /** @param insertion the {@code insert}, whose parameters {@link #remplir} sets */
    ChargementCsv(String version, String fichier, String insertion) {
        this.version = version;
        this.fichier = fichier;
        this.insertion = insertion;
    }

    /** Sets the parameters of one row; {@code rang} is the number of the line, 1 first. */
    abstract void remplir(PreparedStatement ligne, CSVRecord source, long rang) throws SQLException;

    /** Called once before the first row, in the same transaction. */
    void preparer(Connection base) throws SQLException {
        // Most tables bear the keys of their source and need nothing.
    }

    @Override
    public void migrate(Context contexte) throws IOException, SQLException {
        Connection base = contexte.getConnection();
        preparer(base);
        try (InputStream brut = Objects.requireNonNull(ChargementCsv.class.getResourceAsStream(DOSSIER + fichier), fichier);
                Reader texte = new InputStreamReader(new GZIPInputStream(brut), StandardCharsets.UTF_8);
                PreparedStatement ligne = base.prepareStatement(insertion)) {
            for (CSVRecord source : FORMAT.parse(texte)) {
                remplir(ligne, source, source.getRecordNumber());
                ligne.addBatch();
                if (source.getRecordNumber() % LOT == 0) {
                    ligne.executeBatch();
                }
            }
            ligne.executeBatch();
        }
    }

    static BigDecimal decimal(CSVRecord source, String colonne) {
        String valeur = source.get(colonne);
        return valeur == null ? null : new BigDecimal(valeur);
    }

    /** Draws numbers from the application's own table of keys; answers the one before the first. */
    static long reserver(Connection base, int nombre) throws SQLException {
        try (Statement ordre = base.createStatement()) {
            ordre.executeUpdate("update cle set valeur = valeur + " + nombre + " where nom = 'entite'");
            try (var cle = ordre.executeQuery("select valeur from cle where nom = 'entite'")) {
                cle.next();
                return cle.getLong(1) - nombre;
            }
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return fichier;
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
