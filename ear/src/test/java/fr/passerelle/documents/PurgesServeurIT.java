package fr.passerelle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.passerelle.batch.noyau.Nuit;
import fr.passerelle.essai.DansLeServeur;
import fr.passerelle.essai.EjbDeploye;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.noyau.Horloge;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.ThreadLocalRandom;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Inside the server: one night, on a clock set years back so that nothing but what the test writes is old. Of everything
 * that is kept for a time, what is past that time by a day goes, and what is within it by a day stays whole.
 */
@SurApplication
@ExtendWith(ArquillianExtension.class)
class PurgesServeurIT {

    private static final Instant NUIT = Instant.parse("2019-03-05T02:20:00Z");
    private static final int DOCUMENTS = 90;
    private static final int COURRIELS = 365;
    private static final int LIENS = 30;
    private static final int SESSIONS = 7;

    private final ClassLoader avant = Thread.currentThread().getContextClassLoader();
    private final long premier = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 41);
    private long suivant = premier;
    private Horloge horloge;
    private Connection base;

    @Deployment
    static WebArchive archive() {
        return DansLeServeur.archive(PurgesServeurIT.class);
    }

    @BeforeEach
    void reculer() throws Exception {
        base = ((DataSource) InitialContext.doLookup("java:jboss/datasources/PasserelleTechniqueDS")).getConnection();
        Thread.currentThread().setContextClassLoader(Horloge.class.getClassLoader());
        horloge = CDI.current().select(Horloge.class).get();
        horloge.reglerSur(NUIT);
    }

    @AfterEach
    void revenir() throws Exception {
        horloge.reglerSur(Instant.now());
        Thread.currentThread().setContextClassLoader(avant);
        for (String table : new String[] {"ligne_import", "import", "traitement", "document_stocke", "courriel", "lien"}) {
            executer("delete from " + table + " where id >= ? and id < ?", premier, premier + 1_000);
        }
        base.close();
    }

    @Test
    void les_documents_retires_et_leurs_contenus_s_en_vont_apres_leur_delai() throws Exception {
        long parti = document(contenu("a", 91), 91, DOCUMENTS + 1);
        long garde = document(contenu("b", 91), 91, DOCUMENTS - 1);
        long enPlace = document(contenu("c", 400), 400, null);
        String orphelin = contenu("d", 2);
        String recent = contenu("e", 0);
        passer();
        assertNull(valeur("select id from document_stocke where id = ?", parti));
        assertNotNull(valeur("select id from document_stocke where id = ?", garde));
        assertNotNull(valeur("select id from document_stocke where id = ?", enPlace));
        assertEquals("b c e", contenus());
        assertNull(valeur("select rang from contenu_morceau where empreinte = ?", orphelin), "its pieces go with it");
        assertNotNull(valeur("select rang from contenu_morceau where empreinte = ?", recent));
        executer("delete from document_stocke where id in (?, ?)", garde, enPlace);
        executer("delete from contenu where depose_le < '2020-01-01'");
    }

    @Test
    void les_imports_s_en_vont_avec_leur_liste_et_leur_rapport_sauf_ceux_qui_travaillent() throws Exception {
        long ancien = imports("EXECUTE", "TERMINE", DOCUMENTS + 1);
        long recent = imports("EXECUTE", "TERMINE", DOCUMENTS - 1);
        long auTravail = imports("EXECUTION_EN_COURS", "EN_COURS", DOCUMENTS + 1);
        long mort = imports("ANALYSE_EN_COURS", "ECHOUE", DOCUMENTS + 1);
        passer();
        for (long parti : new long[] {ancien, mort}) {
            assertNull(valeur("select id from import where id = ?", parti));
            assertNull(valeur("select id from ligne_import where import_id = ?", parti));
            assertNull(valeur("select id from document_stocke where proprietaire_type = 'Import' and proprietaire_cle = ?", String.valueOf(parti)));
        }
        for (long reste : new long[] {recent, auTravail}) {
            assertNotNull(valeur("select id from import where id = ?", reste));
            assertNotNull(valeur("select id from ligne_import where import_id = ?", reste));
        }
    }

    @Test
    void les_vieux_courriels_perdent_leur_adresse_et_leur_texte_et_rien_d_autre() throws Exception {
        long ancien = courriel("ENVOYE", COURRIELS + 1);
        long recent = courriel("ENVOYE", COURRIELS - 1);
        long enAttente = courriel("EN_ATTENTE", COURRIELS + 1);
        long incertain = courriel("INCERTAIN", COURRIELS + 1);
        passer();
        for (long efface : new long[] {ancien, incertain}) {
            assertEquals("essai", valeur("select type from courriel where id = ? and destinataire is null and texte is null "
                    + "and html is null and detail is null and sujet = '' and efface_le is not null", efface));
        }
        for (long reste : new long[] {recent, enAttente}) {
            assertEquals("zoe@exemple.fr", valeur("select destinataire from courriel where id = ? and texte = 'Texte' "
                    + "and sujet = 'Objet' and efface_le is null", reste));
        }
    }

    @Test
    void les_liens_perimes_et_les_sessions_de_l_ent_s_en_vont() throws Exception {
        long parti = lien(LIENS + 1);
        long garde = lien(LIENS - 1);
        session("vieille", SESSIONS + 1);
        session("jeune", SESSIONS - 1);
        passer();
        assertNull(valeur("select id from lien where id = ?", parti));
        assertNotNull(valeur("select id from lien where id = ?", garde));
        assertNull(valeur("select empreinte from session_ent where empreinte = ?", "vieille"));
        assertNotNull(valeur("select empreinte from session_ent where empreinte = ?", "jeune"));
        executer("delete from session_ent where empreinte = ?", "jeune");
    }

    private static void passer() {
        EjbDeploye.trouver(Nuit.class).passer();
    }

    private String contenu(String empreinte, int jours) throws Exception {
        executer("insert into contenu (empreinte, taille, depots, depose_le) values (?, 1, 1, ?)", empreinte, ilYA(jours));
        executer("insert into contenu_morceau (empreinte, rang, octets) values (?, 0, 'x')", empreinte);
        return empreinte;
    }

    private String contenus() throws Exception {
        return valeur("select group_concat(empreinte order by empreinte separator ' ') from contenu where depose_le < '2020-01-01'");
    }

    private long document(String empreinte, int depose, Integer retire) throws Exception {
        return document(empreinte, "Essai", String.valueOf(premier), depose, retire);
    }

    private long document(String empreinte, String type, String cle, int depose, Integer retire) throws Exception {
        long id = suivant++;
        executer("insert into document_stocke (id, version, proprietaire_type, proprietaire_cle, genre, rang, nom_fichier, type_fichier, "
                + "taille, empreinte, controle, depose_le, retire_le) values (?, 1, ?, ?, 'CV', ?, 'cv.pdf', 'PDF', 1, ?, 'SAIN', ?, ?)",
                id, type, cle, id - premier, empreinte, ilYA(depose), retire == null ? null : ilYA(retire));
        return id;
    }

    private long imports(String etat, String travail, int jours) throws Exception {
        long traitement = suivant++;
        long id = suivant++;
        executer("insert into traitement (id, version, job, parametres, etat, traites, total, battement, lance_le, arret_demande) "
                + "values (?, 1, 'documents-import', '', ?, 0, 1, ?, ?, false)", traitement, travail, "2999-01-01", ilYA(jours));
        long liste = document(contenu("i" + id, jours), "Import", String.valueOf(id), jours, null);
        executer("insert into import (id, version, code, etat, document_id, nom_fichier, colonnes_ignorees, auteur_nom, depose_le, "
                + "traitement_id) values (?, 1, 'candidats', ?, ?, 'liste.csv', '', 'Essai', ?, ?)", id, etat, liste, ilYA(jours), traitement);
        executer("insert into ligne_import (id, version, import_id, phase, ligne, rang, cle, resultat, colonne, valeur, motif) "
                + "values (?, 1, ?, 'ANALYSE', 2, 0, '1', 'NOUVELLE', '', '', '')", suivant++, id);
        return id;
    }

    private long courriel(String etat, int jours) throws Exception {
        long id = suivant++;
        executer("insert into courriel (id, version, type, cle_unicite, destinataire, sujet, texte, html, sensible, message_id, etat, depose_le, "
                + "tentatives, prochain_essai, detail) values (?, 1, 'essai', ?, 'zoe@exemple.fr', 'Objet', 'Texte', '<p>Texte</p>', false, ?, ?, ?, "
                + "1, ?, '250 zoe@exemple.fr')", id, String.valueOf(id), String.valueOf(id), etat, ilYA(jours), "2999-01-01");
        return id;
    }

    private long lien(int jours) throws Exception {
        long id = suivant++;
        executer("insert into lien (id, version, compte_id, usage_lien, empreinte, expire_le) select ?, 1, min(id), 'COURRIEL', ?, ? from compte",
                id, String.valueOf(id), ilYA(jours));
        return id;
    }

    private void session(String empreinte, int jours) throws Exception {
        executer("insert into session_ent (empreinte, compte_id, ouverte_le) select ?, min(id), ? from compte", empreinte, ilYA(jours));
    }

    private static LocalDateTime ilYA(int jours) {
        return LocalDateTime.ofInstant(NUIT.minus(Duration.ofDays(jours)), ZoneOffset.UTC);
    }

    private void executer(String sql, Object... valeurs) throws Exception {
        try (PreparedStatement ordre = base.prepareStatement(sql)) {
            for (int i = 0; i < valeurs.length; i++) {
                ordre.setObject(i + 1, valeurs[i]);
            }
            ordre.executeUpdate();
        }
    }

    private String valeur(String sql, Object... valeurs) throws Exception {
        try (PreparedStatement ordre = base.prepareStatement(sql)) {
            for (int i = 0; i < valeurs.length; i++) {
                ordre.setObject(i + 1, valeurs[i]);
            }
            try (ResultSet resultat = ordre.executeQuery()) {
                return resultat.next() ? resultat.getString(1) : null;
            }
        }
    }
}
