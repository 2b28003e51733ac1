package fr.passerelle.mesures;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The rows that the run of an import has written, whatever the table: accounts, candidatures, journal, report. They can be
 * taken out of the database and put back by batches, as a program that did nothing else would write them.
 */
record RangeesImportees(List<Table> tables) {

    /** As many lines in a transaction as the import treats together. */
    private static final int LOT = 500;

    /** @param condition which of its rows are the import's */
    private record Table(String nom, String condition, int colonnes, List<Object[]> rangees) {

        void inserer(Connection connexion, int debut) throws SQLException {
            String valeurs = String.join(", ", Collections.nCopies(colonnes, "?"));
            try (PreparedStatement ordre = connexion.prepareStatement("insert into " + nom + " values (" + valeurs + ")")) {
                for (Object[] rangee : rangees.subList(Math.min(debut, rangees.size()), Math.min(debut + LOT, rangees.size()))) {
                    for (int i = 0; i < colonnes; i++) {
                        ordre.setObject(i + 1, rangee[i]);
                    }
                    ordre.addBatch();
                }
                ordre.executeBatch();
            }
        }
    }

    /** Those of the last import, which brought the numbers from {@code premier} on. */
    static RangeesImportees lire(Connection connexion, int premier, int lignes) throws SQLException {
        String numeros = " between '" + premier + "' and '" + (premier + lignes - 1) + "'";
        String comptes = "porte = 'CANDIDAT' and identifiant" + numeros;
        // In the order in which they may be written.
        RangeesImportees toutes = new RangeesImportees(List.of(
                lire(connexion, "compte", comptes),
                lire(connexion, "candidature", "numero" + numeros),
                lire(connexion, "journal", "personne in (select id from compte where " + comptes + ")"),
                lire(connexion, "ligne_import", "phase = 'EXECUTION' and import_id = (select max(id) from import)")));
        for (Table table : toutes.tables) {
            if (table.rangees().size() != lignes) {
                throw new IllegalStateException("L'import de " + lignes + " lignes a écrit " + table.rangees().size() + " rangées dans " + table.nom());
            }
        }
        return toutes;
    }

    private static Table lire(Connection connexion, String nom, String condition) throws SQLException {
        List<Object[]> rangees = new ArrayList<>();
        try (Statement ordre = connexion.createStatement();
                ResultSet lues = ordre.executeQuery("select * from " + nom + " where " + condition + " order by id")) {
            int colonnes = lues.getMetaData().getColumnCount();
            while (lues.next()) {
                Object[] rangee = new Object[colonnes];
                for (int i = 0; i < colonnes; i++) {
                    rangee[i] = lues.getObject(i + 1);
                }
                rangees.add(rangee);
            }
            return new Table(nom, condition, colonnes, rangees);
        }
    }

    /** Takes them out, and waits until the database has cleaned up after them. */
    void retirer(Connection connexion) throws SQLException {
        try (Statement ordre = connexion.createStatement()) {
            for (int i = tables.size() - 1; i >= 0; i--) {
                ordre.executeUpdate("delete from " + tables.get(i).nom() + " where " + tables.get(i).condition());
            }
            ordre.execute("set global innodb_max_purge_lag_wait = 0");
        }
    }

    /** Puts them back, a transaction for every batch of lines. */
    void remettre(Connection connexion) throws SQLException {
        connexion.setAutoCommit(false);
        int lignes = tables.get(0).rangees().size();
        for (int debut = 0; debut < lignes; debut += LOT) {
            for (Table table : tables) {
                table.inserer(connexion, debut);
            }
            connexion.commit();
        }
        connexion.setAutoCommit(true);
    }
}
