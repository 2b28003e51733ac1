package fr.passerelle.contractuels;

import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import fr.passerelle.demo.MessageRecu;
import fr.passerelle.demo.jeu.FichiersModeles;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** What people of a contract-post test do in the browser, and what they look up beside it. */
final class Candidat {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Candidat() {
    }

    static void entrer(Navigateur navigateur, String numero, String motDePasse) {
        navigateur.ouvrir("/candidat/connexion").remplir("Numéro d'étudiant", numero).remplir("Mot de passe", motDePasse)
                .activer("Se connecter");
        navigateur.attendreTexte("Votre candidature");
    }

    /** Puts the documents of these kinds into their places and sends them together. */
    static void joindre(Navigateur navigateur, GenreJustificatif... genres) {
        navigateur.ouvrir("/candidat/documents");
        for (GenreJustificatif genre : genres) {
            choisir(navigateur, genre, FichiersModeles.contenu(genre));
        }
        navigateur.activer("Enregistrer les documents choisis");
    }

    /** Puts a file of that content into the place of that kind, without sending it. */
    static void choisir(Navigateur navigateur, GenreJustificatif genre, byte[] contenu) {
        Path fichier = deposer("essai_" + genre.name() + ".pdf", contenu);
        navigateur.presente("input[id$=':" + genre.name() + "']").sendKeys(fichier.toString());
    }

    static Path deposer(String nom, byte[] contenu) {
        try {
            return Files.write(Files.createDirectories(Application.ESSAIS.resolve("fichiers")).resolve(nom), contenu);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The mails that addressee was sent whose subject holds that text, once there is one. */
    static List<MessageRecu> courriels(Application application, String destinataire, String sujet) {
        long limite = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            List<MessageRecu> recus = application.courriels(destinataire).stream().filter(m -> m.sujet().contains(sujet))
                    .toList();
            if (!recus.isEmpty() || System.nanoTime() > limite) {
                return recus;
            }
            try {
                Thread.sleep(250);
            } catch (InterruptedException interrompu) {
                Thread.currentThread().interrupt();
                return List.of();
            }
        }
    }

    /** One value of the candidature of that number. */
    static String valeur(Application application, String colonne, String numero) {
        try (Connection base = application.base().getConnection(); PreparedStatement ordre = base.prepareStatement(
                "select " + colonne + " from candidature c join compte p on p.id = c.compte_id where c.numero = ?")) {
            ordre.setString(1, numero);
            try (ResultSet ligne = ordre.executeQuery()) {
                return ligne.next() ? ligne.getString(1) : null;
            }
        } catch (SQLException echec) {
            throw new IllegalStateException(echec);
        }
    }

    static void executer(Application application, String sql) {
        try (Connection base = application.base().getConnection(); PreparedStatement ordre = base.prepareStatement(sql)) {
            ordre.executeUpdate();
        } catch (SQLException echec) {
            throw new IllegalStateException(echec);
        }
    }
}
