package fr.passerelle.courriels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.demo.MessageRecu;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.SurApplication;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What becomes of a mail between the outbox and the inbox: servers that answer, that do not, that stop. */
@SurApplication
class EnvoiIT {

    /** A round passes every thirty seconds. */
    private static final Duration TOURNEE = Duration.ofSeconds(45);

    private final String destinataire = "essai-" + UUID.randomUUID() + "@exemple.fr";

    @Test
    void une_tournee_traite_chacun_selon_son_etat(Application application) throws Exception {
        long reclame = ecrire(application, "reclame-" + destinataire, "RECLAME", 0);
        long arrete = ecrire(application, "arrete-" + destinataire, "RECLAME", 11);
        long illisible = ecrire(application, "pas une adresse", "EN_ATTENTE", 0);
        long normal = ecrire(application, "normal-" + destinataire, "EN_ATTENTE", 0);
        attendre(application, normal, "ENVOYE"::equals);
        attendre(application, arrete, "INCERTAIN"::equals);
        attendre(application, illisible, "ECHEC"::equals);
        assertThat(lire(application, "motif", arrete)).isEqualTo("ARRET");
        assertThat(lire(application, "motif", illisible)).isEqualTo("REFUSE");
        assertThat(lire(application, "etat", reclame)).as("it belongs to who claimed it").isEqualTo("RECLAME");
        List<MessageRecu> recus = application.courriels(destinataire);
        assertThat(recus).extracting(MessageRecu::destinataire).containsExactly("normal-" + destinataire);
        assertThat(recus.get(0).sujet()).isEqualTo("Été à Nevers : « ça marche »");
        assertThat(recus.get(0).texte().replace("\r\n", "\n")).isEqualTo("Bonjour Zoé,\n\nœuvre, français — 9 €");
    }

    @Test
    void un_serveur_arrete_puis_revenu_ne_perd_rien_et_ne_double_rien(Application application) throws Exception {
        application.boite().interrompre();
        long id = ecrire(application, destinataire, "EN_ATTENTE", 0);
        try {
            attendre(application, id, e -> !lireSurement(application, "tentatives", id).equals("0"));
            assertThat(lire(application, "etat", id)).isEqualTo("EN_ATTENTE");
            assertThat(lire(application, "motif", id)).isEqualTo("SERVEUR_INJOIGNABLE");
        } finally {
            application.boite().reprendre();
        }
        // Another mail finds the server back, and those that waited leave with it.
        long suivant = ecrire(application, "suivant-" + destinataire, "EN_ATTENTE", 0);
        attendre(application, suivant, "ENVOYE"::equals);
        attendre(application, id, "ENVOYE"::equals);
        assertThat(application.courriels(destinataire).stream().filter(m -> m.destinataire().equals(destinataire))).hasSize(1);
    }

    /** As the application would have written it, at a moment when it was claimed that many minutes ago. */
    private static long ecrire(Application application, String destinataire, String etat, int minutes) throws SQLException {
        long id = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 41);
        try (Connection connexion = application.base().getConnection(); PreparedStatement ordre = connexion.prepareStatement("""
                insert into courriel (id, version, type, cle_unicite, destinataire, sujet, texte, html, sensible, message_id, etat,
                depose_le, tentatives, prochain_essai, reclame_le) values (?, 1, 'comptes-mot-de-passe-oublie', ?, ?,
                'Été à Nevers : « ça marche »', 'Bonjour Zoé,\n\nœuvre, français — 9 €', '<p>Bonjour Zoé</p>', 0, ?, ?, ?, 0, ?, ?)""")) {
            LocalDateTime maintenant = LocalDateTime.now(ZoneOffset.UTC);
            Object[] valeurs = {id, "essai:" + id, destinataire, "<" + id + "@exemple.fr>", etat, maintenant, maintenant,
                maintenant.minusMinutes(minutes)};
            for (int i = 0; i < valeurs.length; i++) {
                ordre.setObject(i + 1, valeurs[i]);
            }
            ordre.executeUpdate();
        }
        return id;
    }

    private static void attendre(Application application, long id, Predicate<String> condition) throws Exception {
        long limite = System.nanoTime() + TOURNEE.toNanos();
        while (!condition.test(lire(application, "etat", id)) && System.nanoTime() < limite) {
            Thread.sleep(250);
        }
        assertThat(lire(application, "etat", id)).matches(condition);
    }

    private static String lireSurement(Application application, String colonne, long id) {
        try {
            return lire(application, colonne, id);
        } catch (SQLException echec) {
            throw new IllegalStateException(echec);
        }
    }

    private static String lire(Application application, String colonne, long id) throws SQLException {
        try (Connection connexion = application.base().getConnection();
                PreparedStatement ordre = connexion.prepareStatement("select " + colonne + " from courriel where id = ?")) {
            ordre.setLong(1, id);
            try (ResultSet resultat = ordre.executeQuery()) {
                assertThat(resultat.next()).isTrue();
                return resultat.getString(1);
            }
        }
    }
}
