package fr.passerelle.comptes;

import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Reglage;
import fr.passerelle.noyau.sceaux.ChaineJournal;
import fr.passerelle.noyau.sceaux.Sceau;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import javax.sql.DataSource;

/** Seals the journal day by day, and erases what has been kept as long as it must be. */
@Stateless
public class SceauxService {

    private static final Logger JOURNAL = System.getLogger(SceauxService.class.getName());

    @Resource(lookup = "java:jboss/datasources/PasserelleDS")
    private DataSource source;
    @Inject
    private Horloge horloge;

    /**
     * Seals what was written until midnight: whoever was writing then has long ended. The digest goes to the server's log, where it can be
     * kept away from the database.
     *
     * @return how many lines it sealed
     */
    @RolesAllowed(Roles.SYSTEME)
    public int sceller() {
        return sur(chaine -> {
            Optional<Sceau> sceau = chaine.sceller(minuit().toInstant(), horloge.instant());
            sceau.ifPresent(s -> JOURNAL.log(Level.INFO, "Journal scellé, bloc {0} jusqu''au {1}, {2} lignes : {3}", s.numero(), s.jusquA(), s.lignes(),
                    s.empreinte()));
            return sceau.map(s -> Math.toIntExact(s.lignes())).orElse(0);
        });
    }

    /** @return how many lines it erased */
    @RolesAllowed(Roles.SYSTEME)
    public int purger() {
        Instant limite = minuit().minusYears(Long.parseLong(Reglage.JOURNAL_CONSERVATION.texte())).toInstant();
        return sur(chaine -> chaine.purger(limite, horloge.instant()));
    }

    /** What fails undoes all of it. */
    private int sur(Travail travail) {
        try (Connection base = source.getConnection()) {
            return travail.faire(new ChaineJournal(base));
        } catch (SQLException rate) {
            throw new EJBException(rate);
        }
    }

    private ZonedDateTime minuit() {
        return horloge.aujourdhui().atStartOfDay(horloge.fuseau());
    }

    @FunctionalInterface
    private interface Travail {
        int faire(ChaineJournal chaine) throws SQLException;
    }
}
