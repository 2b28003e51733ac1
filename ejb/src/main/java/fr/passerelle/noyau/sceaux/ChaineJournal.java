package fr.passerelle.noyau.sceaux;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The seals of the journal on one connection, whose transaction is its caller's. A block is closed once nothing can be written into it
 * any more; its lines are read by slices, so that no block is too large.
 */
public final class ChaineJournal {

    private static final int TRANCHE = 2_000;
    private static final LocalDateTime ORIGINE = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final String LIGNES = "select id, moment, auteur, acte, objet_type, objet_cle, personne, precisions from journal "
            + "where moment >= ? and moment < ? and (moment > ? or id > ?) order by moment, id limit " + TRANCHE;

    private final Connection base;

    public ChaineJournal(Connection base) {
        this.base = base;
    }

    /** The last seal; empty before the first. */
    public Optional<Sceau> dernier() throws SQLException {
        List<Scelle> scelles = lire("order by numero desc limit 1");
        return scelles.stream().findFirst().map(Scelle::sceau);
    }

    /**
     * Closes what was written since the last seal and before that moment.
     *
     * @param jusquA     the writing of all that bears an earlier moment has ended
     * @param maintenant moment of the sealing
     * @return the new seal; empty when the last one reaches so far
     */
    public Optional<Sceau> sceller(Instant jusquA, Instant maintenant) throws SQLException {
        Optional<Sceau> precedent = dernier();
        if (precedent.filter(p -> !p.jusquA().isBefore(jusquA)).isPresent()) {
            return Optional.empty();
        }
        Sceau sceau = calculer(precedent.orElse(null), precedent.map(Sceau::numero).orElse(0) + 1, jusquA);
        try (PreparedStatement ordre = base.prepareStatement("insert into sceau_journal (numero, jusqu_a, lignes, empreinte, scelle_le) "
                + "values (?, ?, ?, ?, ?)")) {
            ordre.setInt(1, sceau.numero());
            ordre.setObject(2, enBase(sceau.jusquA()));
            ordre.setLong(3, sceau.lignes());
            ordre.setString(4, sceau.empreinte());
            ordre.setObject(5, enBase(maintenant));
            ordre.executeUpdate();
        }
        return Optional.of(sceau);
    }

    /**
     * Erases the lines of the blocks that end at that moment or before. Their seals stay: those after them still follow from them.
     *
     * @return how many lines
     */
    public int purger(Instant jusquA, Instant maintenant) throws SQLException {
        try (PreparedStatement marque = base.prepareStatement("update sceau_journal set purge_le = ? where jusqu_a <= ? and purge_le is null");
                PreparedStatement efface = base.prepareStatement("delete from journal where moment < (select max(jusqu_a) from sceau_journal "
                        + "where purge_le is not null)")) {
            marque.setObject(1, enBase(maintenant));
            marque.setObject(2, enBase(jusquA));
            return marque.executeUpdate() == 0 ? 0 : efface.executeUpdate();
        }
    }

    /** Recomputes every seal whose lines are there. */
    public BilanVerification verifier() throws SQLException {
        List<Rupture> ruptures = new ArrayList<>();
        Sceau precedent = null;
        long lignes = 0;
        int attendu = 1;
        for (Scelle scelle : lire("order by numero")) {
            Sceau sceau = scelle.sceau();
            for (; attendu < sceau.numero(); attendu++) {
                ruptures.add(new Rupture(attendu, Rupture.Raison.SCEAU_ABSENT));
            }
            Sceau calcule = calculer(precedent, sceau.numero(), sceau.jusquA());
            if (scelle.purge()) {
                if (calcule.lignes() > 0) {
                    ruptures.add(new Rupture(sceau.numero(), Rupture.Raison.LIGNES_APRES_PURGE));
                }
            } else if (calcule.lignes() != sceau.lignes()) {
                ruptures.add(new Rupture(sceau.numero(), Rupture.Raison.NOMBRE_DE_LIGNES));
            } else if (!calcule.empreinte().equals(sceau.empreinte())) {
                ruptures.add(new Rupture(sceau.numero(), Rupture.Raison.EMPREINTE));
            }
            lignes += calcule.lignes();
            precedent = sceau;
            attendu = sceau.numero() + 1;
        }
        return new BilanVerification(precedent, lignes, ruptures);
    }

    private Sceau calculer(Sceau precedent, int numero, Instant jusquA) throws SQLException {
        EmpreinteBloc bloc = new EmpreinteBloc(precedent == null ? "" : precedent.empreinte(), numero, jusquA);
        LocalDateTime moment = precedent == null ? ORIGINE : enBase(precedent.jusquA());
        long id = Long.MIN_VALUE;
        try (PreparedStatement ordre = base.prepareStatement(LIGNES)) {
            long avant;
            do {
                avant = bloc.lignes();
                ordre.setObject(1, moment);
                ordre.setObject(2, enBase(jusquA));
                ordre.setObject(3, moment);
                ordre.setLong(4, id);
                try (ResultSet lignes = ordre.executeQuery()) {
                    while (lignes.next()) {
                        id = lignes.getLong(1);
                        moment = lignes.getObject(2, LocalDateTime.class);
                        bloc.ajouter(String.valueOf(id), moment.toString(), lignes.getString(3), lignes.getString(4), lignes.getString(5),
                                lignes.getString(6), lignes.getString(7), lignes.getString(8));
                    }
                }
            } while (bloc.lignes() - avant == TRANCHE);
        }
        return new Sceau(numero, jusquA, bloc.lignes(), bloc.finir());
    }

    private List<Scelle> lire(String suite) throws SQLException {
        List<Scelle> scelles = new ArrayList<>();
        try (Statement ordre = base.createStatement();
                ResultSet lignes = ordre.executeQuery("select numero, jusqu_a, lignes, empreinte, purge_le from sceau_journal " + suite)) {
            while (lignes.next()) {
                scelles.add(new Scelle(new Sceau(lignes.getInt(1), lignes.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC), lignes.getLong(3),
                        lignes.getString(4)), lignes.getObject(5) != null));
            }
        }
        return scelles;
    }

    private static LocalDateTime enBase(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private record Scelle(Sceau sceau, boolean purge) {
    }
}
