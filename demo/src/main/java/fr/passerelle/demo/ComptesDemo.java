package fr.passerelle.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/** The demonstration's staff and what each may do; {@code nouveau} is in the directory and has no right. */
final class ComptesDemo {

    private record Personnel(String uid, String nom, String prenom, List<String> droits) {
    }

    /** Rights are written {@code PROFIL:GENRE:code}. */
    private static final List<Personnel> PERSONNELS = List.of(
            new Personnel("admin", "Administrateur", "Camille", List.of("ADMINISTRATEUR:TOUT:")),
            new Personnel("dpe", "Gestion", "Dominique", List.of("DPE:TOUT:", "REFERENT_HANDICAP:TOUT:")),
            new Personnel("dos", "Moyens", "Alix", List.of("DOS:TOUT:")),
            new Personnel("ipr.anglais", "Inspecteur", "Maxence",
                    List.of("INSPECTEUR:DISCIPLINE:L0421", "INSPECTEUR:DISCIPLINE:L0422")));
    /** Long before any date the demonstration may be set to. */
    private static final LocalDate DEBUT = LocalDate.of(2020, 9, 1);

    private ComptesDemo() {
    }

    /** Adds them to a database that has no staff yet. */
    static void charger(DataSource base) {
        try (Connection connexion = base.getConnection()) {
            connexion.setAutoCommit(false);
            if (!existent(connexion)) {
                long cle = reserverCles(connexion);
                for (Personnel personnel : PERSONNELS) {
                    cle = ajouter(connexion, personnel, cle);
                }
            }
            connexion.commit();
        } catch (SQLException echec) {
            throw new Arret("Les comptes de la démonstration n'ont pas pu être créés : " + echec.getMessage(), echec);
        }
    }

    private static boolean existent(Connection connexion) throws SQLException {
        try (Statement ordre = connexion.createStatement();
                ResultSet comptes = ordre.executeQuery("select count(*) from compte where porte = 'PERSONNEL'")) {
            comptes.next();
            return comptes.getLong(1) > 0;
        }
    }

    /** Takes a block of keys as the application does, and answers its first. */
    private static long reserverCles(Connection connexion) throws SQLException {
        try (Statement ordre = connexion.createStatement()) {
            ordre.executeUpdate("update cle set valeur = valeur + 500 where nom = 'entite'");
            try (ResultSet valeur = ordre.executeQuery("select valeur from cle where nom = 'entite'")) {
                valeur.next();
                return valeur.getLong(1) - 499;
            }
        }
    }

    private static long ajouter(Connection connexion, Personnel personnel, long premiereCle) throws SQLException {
        long cle = premiereCle;
        long compte = cle++;
        executer(connexion, "insert into compte (id, version, porte, identifiant, nom, prenom, courriel)"
                        + " values (?, 1, 'PERSONNEL', ?, ?, ?, ?)",
                compte, personnel.uid(), personnel.nom(), personnel.prenom(), personnel.uid() + "@exemple.fr");
        for (String droit : personnel.droits()) {
            String[] parties = droit.split(":", -1);
            executer(connexion, "insert into habilitation (id, version, compte_id, profil, perimetre_genre, perimetre_code,"
                            + " debut) values (?, 1, ?, ?, ?, ?, ?)",
                    cle++, compte, parties[0], parties[1], parties[2], DEBUT);
        }
        return cle;
    }

    private static void executer(Connection connexion, String sql, Object... valeurs) throws SQLException {
        try (PreparedStatement ordre = connexion.prepareStatement(sql)) {
            for (int i = 0; i < valeurs.length; i++) {
                ordre.setObject(i + 1, valeurs[i]);
            }
            ordre.executeUpdate();
        }
    }
}
