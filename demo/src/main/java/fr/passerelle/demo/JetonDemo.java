package fr.passerelle.demo;

import fr.passerelle.comptes.jeton.PorteeJeton;
import fr.passerelle.comptes.jeton.PorteesConverter;
import fr.passerelle.comptes.jeton.SecretJeton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import javax.sql.DataSource;

/** The token {@code demo-api}, which opens the whole API to whoever tries the demonstration. Nothing else makes it. */
final class JetonDemo {

    /** A key that the application never draws. */
    private static final long CLE = -1;
    /** Long after any date the demonstration may be set to. */
    private static final LocalDate FIN = LocalDate.of(2099, 12, 31);

    private JetonDemo() {
    }

    /** Adds it, or gives it back its scopes: it has all of this version's. */
    static void charger(DataSource base) {
        String portees = new PorteesConverter().convertToDatabaseColumn(EnumSet.allOf(PorteeJeton.class));
        try (Connection connexion = base.getConnection();
                PreparedStatement ordre = connexion.prepareStatement("""
                        insert into jeton (id, version, nom, empreinte, portees, cree_par, cree_le, expire_le)
                        values (?, 1, 'Démonstration', ?, ?, 'Démonstration', '2020-09-01', ?)
                        on duplicate key update portees = values(portees)""")) {
            ordre.setLong(1, CLE);
            ordre.setString(2, SecretJeton.DEMONSTRATION.empreinte());
            ordre.setString(3, portees);
            ordre.setObject(4, FIN);
            ordre.executeUpdate();
        } catch (SQLException echec) {
            throw new Arret("Le jeton de la démonstration n'a pas pu être créé : " + echec.getMessage(), echec);
        }
    }
}
