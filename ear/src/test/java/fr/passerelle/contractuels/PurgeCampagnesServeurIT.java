package fr.passerelle.contractuels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.batch.noyau.Nuit;
import fr.passerelle.essai.DansLeServeur;
import fr.passerelle.essai.EjbDeploye;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.noyau.Horloge;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
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
 * Inside the server: nights after a campaign of long ago, on a clock set back. Handicap goes at its end, of everybody; documents after
 * the delay it set, of those who were not recruited; what is counted stays; a second night finds nothing.
 */
@SurApplication
@ExtendWith(ArquillianExtension.class)
class PurgeCampagnesServeurIT {

    private static final Instant FIN = Instant.parse("2018-11-30T22:00:00Z");
    private static final Instant LENDEMAIN = Instant.parse("2018-12-01T02:20:00Z");
    private static final Instant AVANT_LE_DELAI = Instant.parse("2019-02-27T02:20:00Z");
    private static final Instant APRES_LE_DELAI = Instant.parse("2019-03-01T02:20:00Z");

    private final ClassLoader avant = Thread.currentThread().getContextClassLoader();
    private final long campagne = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 41);
    private final long recrutee = campagne + 1;
    private final long refusee = campagne + 2;
    private Horloge horloge;
    private Connection base;

    @Deployment
    static WebArchive archive() {
        return DansLeServeur.archive(PurgeCampagnesServeurIT.class);
    }

    @BeforeEach
    void preparer() throws Exception {
        base = ((DataSource) InitialContext.doLookup("java:jboss/datasources/PasserelleTechniqueDS")).getConnection();
        Thread.currentThread().setContextClassLoader(Horloge.class.getClassLoader());
        horloge = CDI.current().select(Horloge.class).get();
        copier("campagne", "select min(id) from campagne", campagne, "annee = 2018, gestion_fin = '2018-11-01', inscription_fin = '2018-11-01', "
                + "voeux_fin = '2018-11-01', reponses_fin = '2018-11-01', ouverture_fin = '2018-11-30 22:00', resultats_fin = '2018-11-15', "
                + "conservation_mois = 3");
        candidature(recrutee);
        candidature(refusee);
        executer("insert into decision_affectation (id, version, candidature_id, aucune) values (" + recrutee + ", 0, " + recrutee + ", false)");
        executer("insert into affectation (id, version, decision_id, poste_id, place) select " + recrutee + ", 0, " + recrutee + ", min(id), 999 from poste");
        executer("insert into resultat (id, version, candidature_id, sort, affiche_le) values (" + recrutee + ", 1, " + recrutee + ", 'AFFECTE', '2018-11-01'), ("
                + refusee + ", 1, " + refusee + ", 'AFFECTE', '2018-11-01')");
        executer("insert into reponse (id, version, candidature_id, resultat_id, sort, moment) values (" + recrutee + ", 1, " + recrutee + ", " + recrutee
                + ", 'ACCEPTE', '2018-11-02')");
        executer("insert into reponse (id, version, candidature_id, resultat_id, sort, moment, annulee_par, annulee_le, annulee_motif) values (" + refusee
                + ", 1, " + refusee + ", " + refusee + ", 'ACCEPTE', '2018-11-02', 'DPE', '2018-11-03', 'Désistement')");
        executer("insert into entretien (id, version, candidature_id, etat, annonces, avis, commentaire) values (" + refusee + ", 0, " + refusee
                + ", 'PASSE', 1, 'RESERVE', 'Hésite')");
    }

    /** With three documents: a CV, the one it replaced, a proof of handicap. */
    private void candidature(long id) throws Exception {
        copier("candidature", "select min(id) from candidature where numero = '" + (id == recrutee ? "20260002" : "20260003") + "'", id,
                "campagne_id = " + campagne + ", handicap = true, observations = 'Fauteuil', pieces = 'CV,HANDICAP', statut = 'INSCRITE'");
        String[] genres = {"'CV', 1, null", "'CV', 2, '2019-02-01'", "'HANDICAP', 1, null"};
        for (int i = 0; i < genres.length; i++) {
            String[] valeurs = genres[i].split(", ");
            executer("insert into document_stocke (id, version, proprietaire_type, proprietaire_cle, genre, rang, nom_fichier, type_fichier, taille, empreinte, "
                    + "controle, depose_le, retire_le) values (" + (campagne + 100 + (id - campagne) * 10 + i) + ", 1, 'Candidature', '" + id + "', "
                    + valeurs[0] + ", " + valeurs[1] + ", 'f.pdf', 'PDF', 1, (select min(empreinte) from contenu), 'SAIN', '2018-10-01', " + valeurs[2]
                    + ")");
        }
    }

    private void copier(String table, String modele, long id, String valeurs) throws Exception {
        executer("create temporary table copie as select * from " + table + " where id = (" + modele + ")");
        executer("update copie set id = " + id + ", version = 1, " + valeurs);
        executer("insert into " + table + " select * from copie");
        executer("drop temporary table copie");
    }

    @AfterEach
    void revenir() throws Exception {
        horloge.reglerSur(Instant.now());
        Thread.currentThread().setContextClassLoader(avant);
        for (String table : new String[] {"reponse", "resultat"}) {
            executer("delete from " + table + " where candidature_id in (" + recrutee + ", " + refusee + ")");
        }
        executer("delete from affectation where decision_id = " + recrutee);
        executer("delete from decision_affectation where id = " + recrutee);
        executer("delete from entretien where candidature_id in (" + recrutee + ", " + refusee + ")");
        executer("delete from journal where acte = 'DONNEES_EFFACEES' and objet_cle in ('" + recrutee + "', '" + refusee + "')");
        executer("delete from document_stocke where proprietaire_cle in ('" + recrutee + "', '" + refusee + "')");
        for (String table : new String[] {"effacement", "statistique_campagne", "candidature"}) {
            executer("delete from " + table + " where campagne_id = " + campagne);
        }
        executer("delete from campagne where id = " + campagne);
        base.close();
    }

    @Test
    void chaque_chose_s_efface_a_son_heure_et_les_nombres_restent() throws Exception {
        passer(FIN.minusSeconds(1));
        assertEquals("2", valeur("select count(*) from candidature where handicap and observations is not null and campagne_id = " + campagne));

        passer(LENDEMAIN);
        assertEquals("0", valeur("select count(*) from candidature where (handicap or observations is not null or pieces like '%HANDICAP%') and campagne_id = "
                + campagne), "le handicap de tous, à la fin");
        assertEquals("4", documents(recrutee, refusee));
        assertEquals("0", valeur("select count(*) from document_stocke where genre = 'HANDICAP' and proprietaire_cle in ('" + recrutee + "', '" + refusee + "')"));
        assertEquals("HANDICAP 2018-12-01 2 2", effaces());
        assertEquals("2 2 1 1", valeur("select concat_ws(' ', sum(candidats), sum(inscrits), sum(affectes), sum(recrutes)) from statistique_campagne where campagne_id = "
                + campagne));

        passer(AVANT_LE_DELAI);
        assertEquals("4", documents(recrutee, refusee), "le délai court encore");
        passer(APRES_LE_DELAI);
        assertEquals("0", documents(refusee));
        assertEquals("2", documents(recrutee), "ceux qui sont recrutés gardent leurs documents");
        assertEquals("RESERVE", valeur("select avis from entretien where commentaire is null and candidature_id = " + refusee));
        assertEquals("", valeur("select pieces from candidature where id = " + refusee));
        assertEquals("HANDICAP 2018-12-01 2 2,DOCUMENTS 2019-03-01 1 2", effaces());
        assertEquals("2", valeur("select count(*) from journal where acte = 'DONNEES_EFFACEES' and objet_cle = " + refusee));

        passer(APRES_LE_DELAI.plusSeconds(86_400));
        assertEquals("HANDICAP 2018-12-01 2 2,DOCUMENTS 2019-03-01 1 2", effaces(), "une seconde nuit ne trouve rien");
        assertEquals("1", valeur("select count(distinct campagne_id) from statistique_campagne where campagne_id = " + campagne));
    }

    @Test
    void une_nuit_interrompue_reprend_et_compte_avec_la_meme_date() throws Exception {
        passer(LENDEMAIN);
        executer("update candidature set handicap = true where id = " + recrutee);
        passer(LENDEMAIN.plusSeconds(600));
        assertEquals("HANDICAP 2018-12-01 3 2", effaces());
    }

    private void passer(Instant quand) {
        horloge.reglerSur(quand);
        EjbDeploye.trouver(Nuit.class).passer();
    }

    private String documents(long... candidatures) throws Exception {
        StringBuilder cles = new StringBuilder("''");
        for (long c : candidatures) {
            cles.append(", '").append(c).append('\'');
        }
        return valeur("select count(*) from document_stocke where proprietaire_type = 'Candidature' and proprietaire_cle in (" + cles + ")");
    }

    private String effaces() throws Exception {
        return valeur("select group_concat(genre, ' ', jour, ' ', candidats, ' ', documents order by jour) from effacement where campagne_id = " + campagne);
    }

    private void executer(String sql) throws Exception {
        try (PreparedStatement ordre = base.prepareStatement(sql)) {
            ordre.executeUpdate();
        }
    }

    private String valeur(String sql) throws Exception {
        try (PreparedStatement ordre = base.prepareStatement(sql); ResultSet resultat = ordre.executeQuery()) {
            return resultat.next() ? resultat.getString(1) : null;
        }
    }
}
