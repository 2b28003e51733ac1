package fr.passerelle.demo.jeu;

import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import fr.passerelle.documents.TypeFichier;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The documents that candidates have joined. One content per kind, which all of them share; the rows are written with the
 * database's own statements, since an application makes a document only out of a file somebody sends.
 */
final class JeuPieces {

    private record Modele(String empreinte, int taille, TypeFichier type) {
    }

    private record Piece(Candidature candidature, GenreJustificatif genre, Instant le) {
    }

    private static final String DOCUMENT = "insert into document_stocke (id, version, proprietaire_type, proprietaire_cle, "
            + "genre, rang, nom_fichier, type_fichier, taille, empreinte, controle, depose_le) "
            + "values (?, 1, ?, ?, ?, 1, ?, ?, ?, ?, 'NON_ANALYSE', ?)";

    private final Map<GenreJustificatif, Modele> modeles = new EnumMap<>(GenreJustificatif.class);
    private final List<Piece> enAttente = new ArrayList<>();
    private final JeuJournal journal;

    JeuPieces(JeuJournal journal) {
        this.journal = journal;
    }

    /** Stores the contents that candidates' documents share. */
    void preparer(EntityManager em, Instant le) {
        for (GenreJustificatif genre : GenreJustificatif.values()) {
            byte[] octets = FichiersModeles.contenu(genre);
            Modele modele = new Modele(empreinte(octets), octets.length,
                    FichiersModeles.estUneImage(genre) ? TypeFichier.JPEG : TypeFichier.PDF);
            modeles.put(genre, modele);
            em.createNativeQuery("insert into contenu (empreinte, taille, depots, depose_le) values (?, ?, 1, ?)")
                    .setParameter(1, modele.empreinte()).setParameter(2, modele.taille()).setParameter(3, utc(le))
                    .executeUpdate();
            em.createNativeQuery("insert into contenu_morceau (empreinte, rang, octets) values (?, 0, ?)")
                    .setParameter(1, modele.empreinte()).setParameter(2, octets).executeUpdate();
        }
    }

    void joindre(Candidature candidature, GenreJustificatif genre, Instant le) {
        candidature.joindre(genre);
        enAttente.add(new Piece(candidature, genre, le));
    }

    /** Writes those that wait. */
    void ecrire(EntityManager em) {
        long cle = Cles.reserver(em, enAttente.size());
        Connection connexion = em.unwrap(Connection.class);
        try (PreparedStatement ordre = connexion.prepareStatement(DOCUMENT)) {
            for (Piece piece : enAttente) {
                Modele modele = modeles.get(piece.genre());
                journal.documentJoint(piece.candidature(), piece.genre().name(), cle, piece.le());
                Object[] valeurs = {cle++, Candidature.class.getSimpleName(), String.valueOf(piece.candidature().getId()),
                    piece.genre().name(), nom(piece, modele), modele.type().name(), modele.taille(), modele.empreinte(), utc(piece.le())};
                for (int i = 0; i < valeurs.length; i++) {
                    ordre.setObject(i + 1, valeurs[i]);
                }
                ordre.addBatch();
            }
            ordre.executeBatch();
            enAttente.clear();
        } catch (SQLException echec) {
            throw new IllegalStateException(echec);
        }
    }

    private static String nom(Piece piece, Modele modele) {
        return piece.genre().name().toLowerCase(Locale.ROOT) + "_" + piece.candidature().getNumero() + "." + modele.type().extension();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static String empreinte(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException absente) {
            throw new IllegalStateException(absente);
        }
    }
}
