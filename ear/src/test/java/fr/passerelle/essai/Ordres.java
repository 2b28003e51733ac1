package fr.passerelle.essai;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The statements the database receives while something happens, as the database itself logs them: every SELECT, INSERT,
 * UPDATE and DELETE of the application's connections. What timers and the batch repository do meanwhile is not counted.
 */
public final class Ordres {

    private static final Pattern COMPTES = Pattern.compile("^\\s*(/\\*.*?\\*/)?\\s*(select|insert|update|delete)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DE_FOND = Pattern.compile("jboss_ejb_timer|job_(instance|execution)|step_execution|partition_execution|@@",
            Pattern.CASE_INSENSITIVE);

    private final DataSource base;

    public Ordres(Application application) {
        this(application.base());
    }

    public Ordres(DataSource base) {
        this.base = base;
    }

    /** The statements of an act, run three times: the least, since a timer may have fired during one of them. */
    public List<String> de(Runnable acte) {
        List<String> moins = pendant(acte);
        for (int fois = 1; fois < 3; fois++) {
            List<String> ordres = pendant(acte);
            moins = ordres.size() < moins.size() ? ordres : moins;
        }
        return moins;
    }

    /** The statements of an act run once: a timer may have added its own. */
    public List<String> pendant(Runnable acte) {
        try (Connection connexion = base.getConnection(); Statement ordre = connexion.createStatement()) {
            ordre.execute("set global log_output = 'TABLE'");
            ordre.execute("truncate table mysql.general_log");
            ordre.execute("set global general_log = on");
            try {
                acte.run();
            } finally {
                ordre.execute("set global general_log = off");
            }
            return lire(ordre);
        } catch (SQLException echec) {
            throw new IllegalStateException(echec);
        }
    }

    private static List<String> lire(Statement ordre) throws SQLException {
        List<String> ordres = new ArrayList<>();
        try (ResultSet lignes = ordre.executeQuery("select argument from mysql.general_log"
                + " where thread_id <> connection_id() and command_type in ('Query', 'Execute') order by event_time")) {
            while (lignes.next()) {
                String texte = lignes.getString(1);
                if (COMPTES.matcher(texte).find() && !DE_FOND.matcher(texte).find()) {
                    ordres.add(texte);
                }
            }
        }
        return ordres;
    }
}
