package fr.passerelle.noyau.sceaux;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.installation.Commande;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The seals of a journal of its own, on the real database: three days, the second with more lines than are read at once. */
@SurApplication
class ChaineJournalPersistenceIT {

    private static final Instant MATIN = Instant.parse("2026-06-08T04:00:00Z");
    private static final String LIGNES = "insert into journal (id, version, moment, auteur, acte, objet_type, objet_cle, personne, precisions) "
            + "select %d + seq, 1, '2026-06-%02d 08:00:00' + interval seq mod 7 second, if(seq mod 3 = 0, null, seq), 'ESSAI', 'Objet', seq, null, "
            + "if(seq mod 2 = 0, null, 'état=é') from seq_1_to_%d";

    private Connection base;
    private ChaineJournal chaine;

    @BeforeEach
    void troisJours(Application application) throws SQLException {
        base = application.base().getConnection();
        executer("create database essai_sceaux");
        executer("create table essai_sceaux.journal like journal");
        executer("create table essai_sceaux.sceau_journal like sceau_journal");
        executer("use essai_sceaux");
        executer(LIGNES.formatted(0, 8, 40));
        executer(LIGNES.formatted(1_000, 9, 4_500));
        executer(LIGNES.formatted(9_000, 10, 3));
        chaine = new ChaineJournal(base);
        for (int jour = 1; jour <= 3; jour++) {
            assertThat(chaine.sceller(matin(jour), matin(jour).plusSeconds(60))).isPresent();
        }
    }

    @AfterEach
    void rendre() throws SQLException {
        executer("drop database essai_sceaux");
        base.close();
    }

    private static Instant matin(int jour) {
        return MATIN.plus(jour, ChronoUnit.DAYS);
    }

    private void executer(String sql) throws SQLException {
        try (Statement ordre = base.createStatement()) {
            ordre.executeUpdate(sql);
        }
    }

    @Test
    void chaque_ligne_est_scellee_une_fois_et_le_journal_intact() throws SQLException {
        BilanVerification bilan = chaine.verifier();
        assertThat(bilan.ruptures()).isEmpty();
        assertThat(bilan.lignes()).isEqualTo(40 + 4_500 + 3);
        assertThat(bilan.dernier()).isEqualTo(chaine.dernier().orElseThrow()).satisfies(s -> {
            assertThat(s.numero()).isEqualTo(3);
            assertThat(s.lignes()).isEqualTo(3);
        });
        assertThat(chaine.sceller(matin(3), matin(4))).as("rien de plus à fermer").isEmpty();
        executer(LIGNES.formatted(20_000, 11, 5));
        assertThat(chaine.verifier().intact()).as("ce qui n'est pas encore scellé peut s'écrire").isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "update journal set acte = 'AUTRE' where id = 5 | 1 EMPREINTE",
        "update journal set precisions = '' where precisions is null and id = 1002 | 2 EMPREINTE",
        "update journal set moment = moment + interval 1 microsecond where id = 5499 | 2 EMPREINTE",
        "update journal set auteur = null where id = 9001 | 3 EMPREINTE",
        "delete from journal where id = 1001 | 2 NOMBRE_DE_LIGNES",
        "insert into journal select 99, 1, '2026-06-08 09:00:00', null, 'ESSAI', 'Objet', 'x', null, null | 1 NOMBRE_DE_LIGNES",
        "insert into journal select 99, 1, '1999-01-01 09:00:00', null, 'ESSAI', 'Objet', 'x', null, null | 1 NOMBRE_DE_LIGNES",
        "update sceau_journal set empreinte = reverse(empreinte) where numero = 1 | 1 EMPREINTE,2 EMPREINTE",
        "delete from sceau_journal where numero = 2 | 2 SCEAU_ABSENT,3 NOMBRE_DE_LIGNES"})
    void ce_qui_est_touche_apres_coup_se_voit(String atteinte, String vu) throws SQLException {
        executer(atteinte);
        assertThat(chaine.verifier().ruptures().stream().map(r -> r.numero() + " " + r.raison())).containsExactly(vu.split(","));
    }

    @Test
    void une_purge_garde_la_chaine_et_ce_qu_on_y_glisserait_se_voit() throws SQLException {
        assertThat(chaine.purger(matin(2), matin(9))).isEqualTo(4_540);
        assertThat(chaine.purger(matin(2), matin(9))).isZero();
        assertThat(chaine.verifier().intact()).isTrue();
        assertThat(chaine.verifier().lignes()).isEqualTo(3);
        executer("insert into journal select 99, 1, '2026-06-08 09:00:00', null, 'ESSAI', 'Objet', 'x', null, null");
        assertThat(chaine.verifier().ruptures()).containsExactly(new Rupture(1, Rupture.Raison.LIGNES_APRES_PURGE));
    }

    /** As an administrator runs it, beside the server. */
    @Test
    void la_commande_de_l_installation_le_dit(Application application) throws Exception {
        Commande intact = Commande.executer("verifier-journal", application, "essai_sceaux");
        assertThat(intact.dit()).contains("Le journal est intact : 3 blocs, 4543 lignes relues", "Dernier sceau : " + chaine.dernier().orElseThrow().empreinte());
        assertThat(intact.code()).isZero();
        executer("delete from journal where id = 9002");
        Commande touche = Commande.executer("verifier-journal", application, "essai_sceaux");
        assertThat(touche.dit()).contains("Bloc 3 : des lignes ont été ajoutées ou retirées.", "n'est plus celui");
        assertThat(touche.code()).isEqualTo(1);
        Commande absente = Commande.executer("verifier-journal", application, "absente");
        assertThat(absente.dit()).contains("La base n'a pas pu être lue");
        assertThat(absente.code()).isEqualTo(2);
    }
}
