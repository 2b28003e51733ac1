package fr.passerelle.contractuels;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import java.util.List;

/** The results of L0422 made ready for a test, and taken back with all that was written in them. */
final class ResultatsOuverts {

    /** Schools that have a post in L0422. */
    static final List<String> ECOLES = List.of("0210029T", "0210015C", "0210038C");

    private ResultatsOuverts() {
    }

    /** Results and answers are open since yesterday, for ten days. */
    static void ouvrir(Application application) {
        application.executer("update campagne set resultats_debut = inscription_debut, resultats_fin = inscription_fin, "
                + "reponses_debut = inscription_debut, reponses_fin = inscription_fin");
    }

    /** The periods as the demonstration has them; nothing is decided, shown or answered. */
    static void refermer(Application application) {
        application.executer("update campagne set resultats_debut = inscription_debut + interval 88 day, resultats_fin = ouverture_fin, "
                + "reponses_debut = inscription_debut + interval 88 day, reponses_fin = inscription_fin + interval 50 day");
        List.of("reponse", "resultat_poste", "resultat", "affectation", "decision_affectation", "voeu", "feuille_voeux", "discipline_campagne")
                .forEach(table -> application.executer("delete from " + table));
    }

    /** Number of the candidature of that student. */
    static String candidature(Application application, String numero) {
        return application.valeur("select id from candidature where numero = '" + numero + "'").orElseThrow();
    }

    /** Another registered candidate of the discipline. */
    static String autre(Application application, String candidature) {
        return application.valeur("select min(id) from candidature where discipline_code = 'L0422' and statut = 'INSCRITE' and id <> " + candidature)
                .orElseThrow();
    }

    static void maintenir(Application application, String candidature, boolean maintient) {
        application.executer("insert into feuille_voeux (id, version, candidature_id, maintien, maintien_le, validee_le) values (-" + candidature
                + ", 1, " + candidature + ", " + maintient + ", now(), now())");
        application.executer("insert into voeu (feuille_id, rang, uai) values (-" + candidature + ", 1, '" + ECOLES.get(0) + "')");
    }

    /** The decisions of the discipline are shown as they are, as the DPE's page shows them. */
    static void afficher(Application application) {
        application.executer("insert into discipline_campagne (id, version, campagne_id, discipline_code, resultats_par, resultats_le) select -1, 1, id, "
                + "'L0422', 'Dominique Gestion', now() from campagne on duplicate key update resultats_par = 'Dominique Gestion', resultats_le = now()");
        application.executer("insert into resultat (id, version, candidature_id, sort, affiche_le) select -candidature_id, 1, candidature_id, "
                + "case when aucune then 'AUCUNE' else 'AFFECTE' end, now() from decision_affectation");
        application.executer("insert into resultat_poste (id, version, resultat_id, ordre, poste_id, uai) select a.id, 1, -d.candidature_id, 1 - a.id - d.candidature_id * 10, p.id, "
                + "p.uai from affectation a join decision_affectation d on d.id = a.decision_id join poste p on p.id = a.poste_id");
    }

    static void masquer(Application application) {
        application.executer("update discipline_campagne set resultats_par = null, resultats_le = null");
    }

    /** Switches the display on as the DPE does, in the page. */
    static void montrer(Navigateur dpe) {
        dpe.entrerPersonnel("dpe").ouvrir("/contractuels/affichage-resultats?affichage=L0422").attendre("input[id='ouvrir:afficher']").click();
        dpe.attendreTexte("Les résultats de la discipline L0422 sont affichés.");
    }

    /** She has answered so to what she is shown. */
    static void repondre(Application application, String candidature, String sort) {
        application.executer("insert into reponse (id, version, candidature_id, resultat_id, sort, moment, motif, recontact) select -id, 1, candidature_id, id, '"
                + sort + "', now(), " + ("REFUSE".equals(sort) ? "'10', true" : "null, null") + " from resultat where courant and candidature_id = " + candidature);
    }

    /** Decides that she has the first posts of these schools, or none. */
    static void decider(Application application, String candidature, String... ecoles) {
        application.executer("delete from affectation where decision_id = -" + candidature);
        application.executer("delete from decision_affectation where id = -" + candidature);
        application.executer("insert into decision_affectation (id, version, candidature_id, aucune, corrige_par, corrige_le) values (-" + candidature
                + ", 1, " + candidature + ", " + (ecoles.length == 0) + ", 'Dominique Gestion', now())");
        for (int i = 0; i < ecoles.length; i++) {
            application.executer("insert into affectation (id, version, decision_id, poste_id, place, rang) select -" + candidature + " * 10 - " + i
                    + ", 1, -" + candidature + ", min(id), 1, null from poste where discipline_code = 'L0422' and supprime = false and uai = '"
                    + ecoles[i] + "'");
        }
    }
}
