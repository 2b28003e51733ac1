package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is held about candidates: each reads and takes all of hers, managers see until when. */
@SurApplication
class MesDonneesIT {

    private static final String PAGE = "/candidat/mes-donnees";

    @Test
    void un_candidat_lit_et_emporte_tout_ce_qui_est_conserve_sur_lui(Application application, Navigateur candidat) {
        String id = application.valeur("select id from candidature where numero = '20260003'").orElseThrow();
        new Visiteur(application.adresse()).entrePersonnel("dpe").ouvrir("/contractuels/candidat/detail?id=" + id);
        Visiteur visiteur = new Visiteur(application.adresse()).entreCandidat("20260003");
        candidat.commeVisiteur(visiteur).ouvrir("/candidat/dossier").attendreTexte("Vos données personnelles").activer("Voir mes données")
                .attendreTexte("Journal : qui a fait quoi").capturer().sansViolation().surEcran(Ecran.TELEPHONE).capturer().sansViolation().surEcran(Ecran.BUREAU);
        assertThat(candidat.texte()).contains("20260003", application.valeur("select nom from candidature where id = " + id).orElseThrow(),
                application.valeur("select adresse from candidature where id = " + id).orElseThrow(), "Lettre de motivation", "Connexion");
        PageRecue json = visiteur.demander(PAGE + ".json");
        assertThat(json.entetes().firstValue("Content-Disposition").orElse("")).startsWith("attachment; filename=\"mes-donnees-");
        assertThat(json.texte()).contains("\"rubrique\":\"identite\"", "\"numero\":\"20260003\"", "\"rubrique\":\"journal\"",
                "\"courrielDemande\":null", "\"boursier\":", "\"acte\":\"Connexion\"").matches("(?s)\\{.*\\}");
        PageRecue pdf = visiteur.demander(PAGE + ".pdf");
        assertThat(pdf.entetes().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
        assertThat(pdf.texte()).startsWith("%PDF");
        assertThat(application.valeur("select group_concat(precisions order by id) from (select id, precisions from journal where acte = 'DONNEES_REMISES' "
                + "and personne = (select compte_id from candidature where id = " + id + ") order by id desc limit 3) j").orElseThrow())
                .isEqualTo("forme=page,forme=json,forme=pdf");
    }

    @Test
    void il_lit_qui_a_lu_ses_documents_sensibles_son_avis_et_rien_de_ce_qui_se_prepare(Application application, Visiteur candidat) {
        String id = application.valeur("select id from candidature where numero = '20260003'").orElseThrow();
        String moi = application.valeur("select compte_id from candidature where id = " + id).orElseThrow();
        String lui = application.valeur("select id from compte where identifiant = 'dpe'").orElseThrow();
        application.executer("insert into journal (id, version, moment, auteur, acte, objet_type, objet_cle, personne) values (-1, 1, now(), " + lui
                + ", 'DOCUMENT_SENSIBLE_LU', 'Candidature', '" + id + "', " + moi + "), (-2, 1, now(), " + lui + ", 'AFFECTATION_DECIDEE', 'Candidature', '" + id + "', "
                + moi + ")");
        application.executer("insert into entretien (id, version, candidature_id, etat, rang, annonces, avis, commentaire, avis_par, avis_le) values (-1, 0, " + id
                + ", 'LISTE_ATTENTE', 7, 0, 'RESERVE', 'Projet à préciser', 'Maxence Inspecteur', now())");
        try {
            String page = candidat.entreCandidat("20260003").ouvrir(PAGE).html().select("main").text();
            assertThat(page).contains("Document sensible lu", "Dominique Gestion", "réservé", "Projet à préciser", "Maxence Inspecteur")
                    .doesNotContain("Affectation décidée", "liste d'attente");
        } finally {
            application.executer("delete from journal where id in (-1, -2)");
            application.executer("delete from entretien where id = -1");
        }
    }

    @Test
    void il_lit_son_resultat_des_qu_il_lui_est_montre(Application application, Visiteur candidat) {
        String id = application.valeur("select id from candidature where numero = '20260003'").orElseThrow();
        String debut = application.valeur("select resultats_debut from campagne").orElseThrow();
        application.executer("insert into resultat (id, version, candidature_id, sort, affiche_le) values (-1, 1, " + id + ", 'AUCUNE', now())");
        application.executer("update campagne set resultats_debut = '2020-01-01'");
        candidat.entreCandidat("20260003");
        try {
            assertThat(resultat(candidat)).contains("Rien n'est conservé.");
            application.executer("insert into discipline_campagne (id, version, campagne_id, discipline_code, resultats_par, resultats_le) select -1, 1, campagne_id, "
                    + "discipline_code, 'DPE', now() from candidature where id = " + id + " on duplicate key update resultats_par = 'DPE', resultats_le = now()");
            assertThat(resultat(candidat)).contains("Aucune affectation");
            application.executer("update campagne set resultats_debut = '2090-01-01'");
            assertThat(resultat(candidat)).contains("Rien n'est conservé.");
        } finally {
            application.executer("update campagne set resultats_debut = '" + debut + "'");
            application.executer("update discipline_campagne set resultats_par = null, resultats_le = null");
            application.executer("delete from discipline_campagne where id = -1");
            application.executer("delete from resultat where id = -1");
        }
    }

    private static String resultat(Visiteur candidat) {
        return candidat.ouvrir(PAGE).html().select("section.carte:has(h2:contains(Résultat))").text();
    }

    @Test
    void la_dpe_voit_ce_qui_sera_efface_et_quand_et_regle_le_delai(Application application, Navigateur dpe) {
        String campagne = application.valeur("select max(id) from campagne").orElseThrow();
        dpe.entrerPersonnel("dpe").activer("Conservation des données").attendreTexte("À effacer").attendreTexte("3 mois").capturer().sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer().sansViolation().surEcran(Ecran.BUREAU);
        String handicaps = application.valeur("select count(*) from candidature c where campagne_id = " + campagne + " and (handicap or observations is not null "
                + "or exists (select 1 from document_stocke d where d.proprietaire_type = 'Candidature' and d.proprietaire_cle = c.id and d.genre = 'HANDICAP'))")
                .orElseThrow();
        assertThat(dpe.texte()).contains("Rien n'a encore été effacé.").containsPattern("Handicap, justificatif et observations \\S+ \\S+ " + handicaps + "\n");
        Visiteur visiteur = new Visiteur(application.adresse()).entrePersonnel("dpe");
        PageRecue fiche = visiteur.ouvrir("/contractuels/campagne/fiche?id=" + campagne);
        PageRecue refus = visiteur.soumettre(fiche, "form#campagne", Map.of("campagne:conservationMois", "25", "campagne:enregistrer", "oui"));
        assertThat(refus.html().select(".champ:has([id='campagne:conservationMois']) .champ-erreur").text()).isNotEmpty();
        try {
            assertThat(visiteur.soumettre(refus, "form#campagne", Map.of("campagne:conservationMois", "6", "campagne:enregistrer", "oui")).code()).isEqualTo(200);
            assertThat(visiteur.ouvrir("/contractuels/donnees").html().text()).contains("6 mois");
        } finally {
            application.executer("update campagne set conservation_mois = 3");
        }
    }
}
