package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SuiteJournal;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Gestion des sessions": what the DPE settles opens and closes the application, and a new campaign leaves the last one as it was. */
@SurApplication
class SessionsIT {

    private static final String LISTE = "/contractuels/campagne/liste";
    private static final String FICHE = "/contractuels/campagne/fiche";

    @Test
    void la_dpe_regle_les_periodes_a_la_minute(Application application, Navigateur dpe) {
        String fin = application.valeur("select inscription_fin from campagne").orElseThrow();
        SuiteJournal journal = application.journal();
        try {
            dpe.entrerPersonnel("dpe").ouvrir(LISTE).attendreTexte("Montre de 1 à 1 sur 1 campagnes").capturer().sansViolation()
                    .surEcran(Ecran.TELEPHONE).capturer().sansViolation().surEcran(Ecran.BUREAU);
            dpe.ouvrir(fiche(application)).attendreTexte("Période de saisie des vœux par les candidats").capturer().sansViolation()
                    .surEcran(Ecran.TELEPHONE).capturer().sansViolation().surEcran(Ecran.BUREAU);
            dpe.script("arguments[0].value = arguments[0].value.slice(0, 11) + '12:34'", dpe.attendre("input[id='campagne:INSCRIPTION-fin']"));
            dpe.activer("Enregistrer les sessions").attendreTexte("sont enregistrées").sansViolation();
            assertThat(application.valeur("select time_format(convert_tz(inscription_fin, '+00:00', '+00:00'), '%i') from campagne")).contains("34");
            assertThat(dpe.ouvrir("/").texte()).contains("12 h 34");
            assertThat(journal.actes("CAMPAGNE_REGLEE")).isEqualTo("CAMPAGNE_REGLEE");
        } finally {
            Candidat.executer(application, "update campagne set inscription_fin = '" + fin + "'");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "INSCRIPTION-fin | 2020-01-01T08:00 | La fin de la période précède son début",
        "VOEUX-fin | '' | Donnez le début et la fin de la période",
        "VOEUX-debut | 2020-01-01T08:00 | Les vœux s'ouvriraient avant les inscriptions",
        "REPONSES-debut | 2020-01-01T08:00 | un candidat ne répond qu'à ce qu'il a vu",
        "entretiensAu | 2020-01-01 | La fin de la période précède son début",
        "contratDebut | 2020-09-01 | Les contrats commencent dans l'année scolaire",
        "INSCRIPTION-debut | demain | ",
        "voeuxMaximum | 0 | 1"})
    void ce_qui_ne_va_pas_se_dit_a_cote_du_champ_et_ne_change_rien(String champ, String saisi, String message, Application application, Visiteur dpe) {
        String avant = application.valeur("select version from campagne").orElseThrow();
        PageRecue refus = regler(dpe.entrePersonnel("dpe"), dpe.ouvrir(fiche(application)), Map.of(champ, saisi));
        assertThat(refus.html().select(".champ:has([id='campagne:" + champ + "']) .champ-erreur").text()).isNotEmpty().contains(message == null ? "" : message);
        assertThat(refus.html().getElementById("campagne:" + champ).attr("value")).isEqualTo(saisi);
        assertThat(application.valeur("select version from campagne")).contains(avant);
    }

    @Test
    void le_second_editeur_est_prevenu(Application application, Visiteur dpe) {
        PageRecue premiere = dpe.entrePersonnel("dpe").ouvrir(fiche(application));
        PageRecue seconde = dpe.ouvrir(fiche(application));
        regler(dpe, premiere, Map.of("voeuxMaximum", "6"));
        PageRecue refus = regler(dpe, seconde, Map.of("voeuxMaximum", "7"));
        assertThat(refus.code()).isEqualTo(409);
        assertThat(refus.html().text()).contains("entre-temps par");
        assertThat(application.valeur("select voeux_maximum from campagne")).contains("6");
        Candidat.executer(application, "update campagne set voeux_maximum = 5");
    }

    @Test
    void une_nouvelle_campagne_part_de_la_derniere_et_n_en_perd_rien(Application application, Navigateur dpe) {
        String annee = application.valeur("select annee + 1 from campagne").orElseThrow();
        String postes = application.valeur("select count(*) from poste").orElseThrow();
        try {
            dpe.entrerPersonnel("dpe").ouvrir(LISTE).activer("Ouvrir une campagne").attendreTexte("Nouvelle campagne").capturer().sansViolation();
            assertThat(dpe.attendre("input[id='campagne:annee']").getDomProperty("value")).isEqualTo(annee);
            dpe.activer("Ouvrir la campagne").attendreTexte("est ouverte.");
            assertThat(application.valeur("select timestampdiff(year, a.inscription_debut, b.inscription_debut) from campagne a join campagne b on "
                    + "b.annee = a.annee + 1")).contains("1");
            dpe.ouvrir("/contractuels/poste/liste").attendreTexte("sur " + postes + " postes");

            dpe.ouvrir(LISTE).activer("Y travailler " + annee + "-" + (Integer.parseInt(annee) + 1)).attendreTexte("Travailler dans une autre campagne ?")
                    .sansViolation();
            dpe.attendre("input[id='changement:choisir']").click();
            dpe.attendreTexte("que vous avez choisie").capturer("choisie")
                    .sansViolation().surEcran(Ecran.TELEPHONE).capturer("choisie").sansViolation().surEcran(Ecran.BUREAU);
            dpe.ouvrir("/contractuels/poste/liste").attendreTexte("Montre de 0 à 0 sur 0 postes");
            assertThat(dpe.ouvrir("/").texte()).as("le portail annonce toujours la campagne ouverte").contains("inscription");
            dpe.ouvrir(LISTE).activer("Revenir à la campagne en cours").attendreTexte("de nouveau dans la campagne en cours");
            dpe.ouvrir("/contractuels/poste/liste").attendreTexte("sur " + postes + " postes");
        } finally {
            Candidat.executer(application, "delete from campagne_choisie");
            Candidat.executer(application, "delete from priorites_campagne where campagne_id in (select id from campagne where annee = " + annee + ")");
            Candidat.executer(application, "delete from campagne where annee = " + annee);
        }
    }

    @Test
    void les_candidats_n_entrent_que_pendant_l_ouverture(Application application, Visiteur candidat, Navigateur navigateur) {
        Map<String, String> cas = Map.of("date_add(ouverture_debut, interval 90 day)", "L'application ouvrira aux candidats le",
                "ouverture_debut, ouverture_fin = date_sub(ouverture_fin, interval 160 day)", "L'application est fermée aux candidats depuis le");
        cas.forEach((dates, message) -> {
            String debut = application.valeur("select ouverture_debut from campagne").orElseThrow();
            String fin = application.valeur("select ouverture_fin from campagne").orElseThrow();
            PageRecue ouverte = candidat.ouvrir("/candidat/connexion");
            Candidat.executer(application, "update campagne set ouverture_debut = " + dates);
            try {
                navigateur.ouvrir("/candidat/connexion").attendreTexte(message).capturer("fermee").sansViolation();
                navigateur.ouvrir("/").attendreTexte(message.contains("ouvrira") ? "Ouvre le" : "Fermé depuis le").capturer("fermee").sansViolation();
                PageRecue refus = candidat.soumettre(ouverte, "form#entree", Map.of("entree:identifiant", "20260002", "entree:motDePasse", "Demo-2026!",
                        "entree:entrer", "Se connecter"));
                assertThat(refus.html().text()).contains(message);
                assertThat(candidat.ouvrir("/candidat/dossier").html().text()).doesNotContain("Votre candidature à");
            } finally {
                Candidat.executer(application, "update campagne set ouverture_debut = '" + debut + "', ouverture_fin = '" + fin + "'");
            }
        });
    }

    private static String fiche(Application application) {
        return FICHE + "?id=" + application.valeur("select max(id) from campagne").orElseThrow();
    }

    private static PageRecue regler(Visiteur visiteur, PageRecue page, Map<String, String> valeurs) {
        Map<String, String> champs = new HashMap<>(Map.of("campagne:enregistrer", "Enregistrer les sessions"));
        valeurs.forEach((champ, valeur) -> champs.put("campagne:" + champ, valeur));
        return visiteur.soumettre(page, "form#campagne", champs);
    }
}
