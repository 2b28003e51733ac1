package fr.passerelle.contractuels;

import static fr.passerelle.contractuels.ResultatsOuverts.ECOLES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.demo.MessageRecu;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** "Je consulte mes résultats": what a candidate is shown, her one answer, what it binds, and how the DPE takes it back. */
@SurApplication
class ReponsesIT {

    private static final String NUMERO = "20260003";
    private static final String COURRIEL = "20260003@etu.exemple.fr";
    private static final String PAGE = "/candidat/resultats";
    private static final String ETAT = "/contractuels/etat-lieux";
    private static final String FICHE = "/contractuels/affectation/fiche?id=";

    private String candidature;

    @BeforeEach
    void preparer(Application application) {
        ResultatsOuverts.ouvrir(application);
        candidature = ResultatsOuverts.candidature(application, NUMERO);
        ResultatsOuverts.maintenir(application, candidature, true);
    }

    @AfterEach
    void rendre(Application application) {
        ResultatsOuverts.refermer(application);
    }

    @Test
    void le_candidat_affecte_accepte_et_recoit_la_suite(Application application, Navigateur candidat) {
        ResultatsOuverts.decider(application, candidature, ECOLES.get(0), ECOLES.get(1));
        ResultatsOuverts.afficher(application);
        Candidat.entrer(candidat, NUMERO, "Demo-2026!");
        candidat.attendreTexte("La période des résultats est ouverte.").capturer("resultats").sansViolation().activer("Je consulte mes résultats")
                .attendreTexte("Vous êtes affecté(e) au(x) établissement(s) suivant(s) :").capturer("proposition").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("proposition").sansViolation().surEcran(Ecran.BUREAU);
        assertThat(candidat.texte()).contains("impérativement avant le", "Fiche établissement", "6 h par semaine",
                "ce." + ECOLES.get(0).toLowerCase() + "@etablissements.exemple.fr");
        candidat.activer("J'accepte").attendreTexte("Accepter ce contrat ?").capturer("question").sansViolation();
        candidat.attendre("input[id='reponse:accepter']").click();
        candidat.attendreTexte("Contrat accepté").attendreTexte("Affiliation au régime de Sécurité sociale (MGEN)").capturer("acceptee").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("acceptee").sansViolation().surEcran(Ecran.BUREAU);

        assertThat(application.valeur("select concat(sort, ' ', candidature_id) from reponse")).contains("ACCEPTE " + candidature);
        List<MessageRecu> recus = Candidat.courriels(application, COURRIEL, "contrat de contractuel alternant est accepté");
        assertThat(application.valeur("select count(*) from courriel where type = 'contractuels-acceptation' and cle_unicite = (select concat('reponse:', id) "
                + "from reponse)")).contains("1");
        String commune = application.valeur("select commune from etablissement where uai = '" + ECOLES.get(0) + "'").orElseThrow();
        String annee = application.valeur("select annee from campagne").orElseThrow();
        assertThat(recus.get(0).texte()).contains("(" + commune + ")", "1er", "septembre " + annee, "6 h par semaine");
        assertThat(application.valeur("select precisions from journal where acte = 'REPONSE_DONNEE' and objet_cle = " + candidature
                + " order by id desc")).contains("reponse=ACCEPTE");
    }

    @Test
    void le_candidat_refuse_en_disant_pourquoi_et_la_dpe_libere_le_poste(Application application, Navigateur navigateur) {
        ResultatsOuverts.decider(application, candidature, ECOLES.get(0));
        ResultatsOuverts.afficher(application);
        Candidat.entrer(navigateur, NUMERO, "Demo-2026!");
        navigateur.ouvrir(PAGE).activer("Je refuse").attendreTexte("Demande de confirmation").capturer("refus").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("refus").sansViolation().surEcran(Ecran.BUREAU);
        navigateur.activer("Je confirme mon refus").attendreTexte("Choisissez le motif de votre refus.").capturer("refus_incomplet").sansViolation();
        assertThat(navigateur.texte()).contains("Dites si vous souhaitez être recontacté(e)");
        new Select(navigateur.champ("Motif de votre refus")).selectByVisibleText("Je ne souhaite plus être contractuel alternant");
        navigateur.script("arguments[0].click()", navigateur.presente("input[id='refus:recontact:0']"));
        navigateur.activer("Je confirme mon refus").attendreTexte("Contrat refusé").attendreTexte("Je ne souhaite plus être contractuel alternant")
                .capturer("refusee").sansViolation();
        assertThat(application.valeur("select concat(sort, ' ', motif, ' ', recontact) from reponse")).contains("REFUSE 10 1");
        assertThat(application.valeur("select count(*) from affectation")).as("le poste reste pris").contains("1");

        navigateur.entrerPersonnel("dpe").ouvrir(FICHE + candidature).attendreTexte("Ce candidat a refusé son contrat le").capturer("refusee").sansViolation();
        navigateur.ouvrir("/contractuels/affectation/liste?discipline=L0422&type=ALTERNANT&recherche=" + NUMERO).attendreTexte("Contrat refusé").capturer("refusee");
        navigateur.ouvrir(FICHE + candidature);
        navigateur.script("arguments[0].click()", navigateur.presente("input[id='affectation:aucune']"));
        navigateur.activer("Enregistrer").attendreTexte("est enregistrée");
        assertThat(application.valeur("select count(*) from affectation")).contains("0");
        ResultatsOuverts.masquer(application);
        ResultatsOuverts.montrer(navigateur);
        Candidat.entrer(navigateur, NUMERO, "Demo-2026!");
        navigateur.ouvrir(PAGE).attendreTexte("Contrat refusé");
    }

    @Test
    void une_nouvelle_proposition_remplace_le_refus_de_la_premiere(Application application, Navigateur navigateur) {
        ResultatsOuverts.decider(application, candidature, ECOLES.get(0));
        ResultatsOuverts.afficher(application);
        ResultatsOuverts.repondre(application, candidature, "REFUSE");
        ResultatsOuverts.decider(application, candidature, ECOLES.get(1));
        ResultatsOuverts.masquer(application);
        ResultatsOuverts.montrer(navigateur);
        assertThat(application.valeur("select annulee_motif from reponse")).contains("Nouvelle proposition affichée");
        Candidat.entrer(navigateur, NUMERO, "Demo-2026!");
        navigateur.ouvrir(PAGE).attendreTexte("Vous êtes affecté(e)").attendreTexte("J'accepte");
    }

    @Test
    void la_dpe_ne_change_pas_l_affectation_d_un_contrat_accepte_avant_d_annuler_la_reponse(Application application, Navigateur dpe) {
        ResultatsOuverts.decider(application, candidature, ECOLES.get(0));
        ResultatsOuverts.afficher(application);
        dpe.entrerPersonnel("dpe").ouvrir(FICHE + candidature).attendreTexte("sans réponse à ce jour");
        ResultatsOuverts.repondre(application, candidature, "ACCEPTE");
        dpe.script("arguments[0].click()", dpe.presente("input[id='affectation:aucune']"));
        dpe.activer("Enregistrer").attendreTexte("son affectation ne peut plus changer").capturer("acceptee").sansViolation();
        assertThat(dpe.pilote().findElements(By.cssSelector("input[id='affectation:enregistrer']"))).isEmpty();
        assertThat(application.valeur("select count(*) from affectation")).contains("1");

        dpe.ouvrir(ETAT + "?recherche=" + NUMERO).attendreTexte("Montre de 1 à 1 sur 1 stagiaires").capturer().sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer().sansViolation().surEcran(Ecran.BUREAU);
        assertThat(dpe.texte()).contains("Contrat accepté", "Où en est la campagne");
        dpe.activer("Annuler la réponse DEMONSTRATION Inès (20260003)");
        dpe.attendreTexte("Annuler la réponse de DEMONSTRATION Inès (20260003) ?").capturer("annulation").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("annulation").surEcran(Ecran.BUREAU);
        dpe.attendre("input[id='annuler:confirmer']").click();
        dpe.attendreTexte("Cette réponse est obligatoire.").capturer("annulation_sans_motif");
        dpe.remplir("Motif de l'annulation", "Erreur de saisie : le candidat a rappelé.");
        dpe.attendre("input[id='annuler:confirmer']").click();
        dpe.attendreTexte("La réponse de DEMONSTRATION Inès (20260003) est annulée.");
        assertThat(application.valeur("select concat(annulee_par, ' : ', annulee_motif) from reponse"))
                .contains("Dominique Gestion : Erreur de saisie : le candidat a rappelé.");
        assertThat(Candidat.courriels(application, COURRIEL, "est annulée").get(0).texte()).contains("le candidat a rappelé", "acceptation");
        assertThat(application.valeur("select count(*) from journal where acte = 'REPONSE_ANNULEE' and objet_cle = " + candidature)).contains("1");
        dpe.ouvrir(FICHE + candidature);
        dpe.script("arguments[0].click()", dpe.presente("input[id='affectation:aucune']"));
        dpe.activer("Enregistrer").attendreTexte("est enregistrée");
    }

    @Test
    void a_la_minute_de_la_cloture_la_reponse_est_refusee_et_la_proposition_caduque(Application application, Visiteur candidat, Visiteur dpe) {
        ResultatsOuverts.decider(application, candidature, ECOLES.get(0));
        ResultatsOuverts.afficher(application);
        PageRecue ouverte = candidat.entreCandidat(NUMERO).ouvrir(PAGE);
        application.executer("update campagne set reponses_fin = reponses_debut + interval 1 minute");
        PageRecue refus = candidat.presser(ouverte, "accepter");
        assertThat(refus.html().text()).contains("Les réponses aux contrats proposés sont closes depuis le", "Proposition caduque", "Vous n'avez pas répondu avant le");
        assertThat(application.valeur("select count(*) from reponse")).contains("0");
        assertThat(dpe.entrePersonnel("dpe").ouvrir(ETAT + "?recherche=" + NUMERO).html().text()).contains("Sans réponse – proposition caduque");
        assertThat(dpe.ouvrir(FICHE + candidature).html().text()).contains("sa proposition est caduque");
        assertThat(candidat.ouvrir(PAGE + "?refus=oui").html().select("form#refus, form#reponse")).isEmpty();
    }

    @Test
    void deux_fenetres_repondent_et_la_seconde_est_prevenue(Application application, Visiteur candidat) {
        ResultatsOuverts.decider(application, candidature, ECOLES.get(0));
        ResultatsOuverts.afficher(application);
        PageRecue premiere = candidat.entreCandidat(NUMERO).ouvrir(PAGE);
        PageRecue seconde = candidat.ouvrir(PAGE);
        assertThat(candidat.presser(premiere, "accepter").html().text()).contains("vous avez accepté votre contrat");
        PageRecue refus = candidat.presser(seconde, "accepter");
        assertThat(refus.code()).isEqualTo(409);
        assertThat(refus.html().text()).contains("Vous avez déjà accepté ce contrat le", "Contrat accepté");
        assertThat(application.valeur("select count(*) from reponse")).contains("1");
        assertThat(application.valeur("select count(*) from courriel where type = 'contractuels-acceptation' and destinataire = '" + COURRIEL + "'"
                + " and cle_unicite = (select concat('reponse:', id) from reponse)")).contains("1");
    }

    @Test
    void une_reponse_a_ce_qui_ne_s_affiche_plus_est_refusee(Application application, Visiteur candidat, Navigateur dpe) {
        ResultatsOuverts.decider(application, candidature, ECOLES.get(0));
        ResultatsOuverts.afficher(application);
        PageRecue premiere = candidat.entreCandidat(NUMERO).ouvrir(PAGE);
        PageRecue seconde = candidat.ouvrir(PAGE);
        ResultatsOuverts.decider(application, candidature, ECOLES.get(1));
        PageRecue refus = candidat.presser(premiere, "accepter");
        assertThat(refus.code()).isEqualTo(409);
        assertThat(refus.html().text()).as("autre décision, pas encore affichée").contains("Le rectorat revoit votre affectation");
        ResultatsOuverts.masquer(application);
        assertThat(candidat.presser(premiere, "accepter").html().text()).as("plus affiché").contains("Votre résultat a changé", "ne sont pas affichés");
        ResultatsOuverts.montrer(dpe);
        PageRecue change = candidat.presser(seconde, "accepter");
        assertThat(change.code()).isEqualTo(409);
        assertThat(change.html().text()).as("affiché de nouveau, autrement").contains("Votre résultat a changé");
        assertThat(application.valeur("select count(*) from reponse")).contains("0");
        assertThat(candidat.presser(change, "accepter").html().text()).as("une fois lu").contains("Contrat accepté");
    }

    @Test
    void chaque_situation_a_sa_page(Application application, Visiteur candidat, Navigateur navigateur) {
        candidat.entreCandidat(NUMERO);
        assertThat(texte(candidat)).contains("Vos résultats ne sont pas affichés pour le moment");
        ResultatsOuverts.decider(application, candidature);
        ResultatsOuverts.afficher(application);
        assertThat(texte(candidat)).contains("Vous restez en liste d'attente");
        Candidat.entrer(navigateur, NUMERO, "Demo-2026!");
        navigateur.ouvrir(PAGE).attendreTexte("Vous restez en liste d'attente").capturer("non_affectee").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("non_affectee").sansViolation().surEcran(Ecran.BUREAU);
        application.executer("update feuille_voeux set maintien = false");
        assertThat(texte(candidat)).contains("Vous n'avez pas maintenu votre candidature");
        application.executer("update feuille_voeux set maintien = true");
        application.executer("update candidature set statut = 'A_COMPLETER' where id = " + candidature);
        try {
            assertThat(texte(candidat)).contains("aucun résultat ne vous est destiné");
        } finally {
            application.executer("update candidature set statut = 'INSCRITE' where id = " + candidature);
        }
        application.executer("update campagne set resultats_debut = inscription_fin, resultats_fin = ouverture_fin");
        assertThat(texte(candidat)).contains("Les résultats seront affichés à partir du");
        application.executer("update campagne set resultats_debut = inscription_debut, resultats_fin = inscription_debut + interval 1 minute");
        assertThat(texte(candidat)).contains("L'affichage des résultats est clos depuis le");
        ResultatsOuverts.ouvrir(application);
        ResultatsOuverts.decider(application, candidature, ECOLES.get(0));
        ResultatsOuverts.masquer(application);
        application.executer("delete from resultat");
        ResultatsOuverts.afficher(application);
        application.executer("update campagne set reponses_debut = inscription_fin, reponses_fin = ouverture_fin");
        assertThat(texte(candidat)).contains("Vous pourrez accepter ou refuser ce contrat à partir du");
        assertThat(candidat.ouvrir(PAGE).html().select("[id$=accepter]")).isEmpty();
        navigateur.activer("English").ouvrir(PAGE).attendreTexte("You can accept or refuse this contract from").capturer("english").sansViolation();
    }

    @Test
    void un_autre_candidat_ne_repond_pas_a_ma_place(Application application, Visiteur autre) {
        ResultatsOuverts.decider(application, candidature, ECOLES.get(0));
        ResultatsOuverts.afficher(application);
        assertThat(texte(autre.entreCandidat("20260002"))).doesNotContain("Vous êtes affecté(e)");
        assertThat(application.valeur("select count(*) from reponse")).contains("0");
    }

    @Test
    void la_notice_se_corrige_et_le_candidat_la_lit(Application application, Navigateur navigateur) {
        String avant = application.valeur("select titre from notice_affiliation").orElseThrow();
        try {
            navigateur.entrerPersonnel("dpe").ouvrir("/contractuels/notice").attendreTexte("Texte du lien externe").capturer().sansViolation()
                    .surEcran(Ecran.TELEPHONE).capturer().sansViolation().surEcran(Ecran.BUREAU);
            navigateur.remplir("Adresse du lien externe", "javascript:alert(1)").activer("Enregistrer la notice")
                    .attendreTexte("Écrivez une adresse qui commence par https://");
            navigateur.remplir("Adresse du lien externe", "https://www.exemple.fr/affiliation").remplir("Titre", "Votre Sécurité sociale")
                    .activer("Enregistrer la notice").attendreTexte("La notice est enregistrée.");
            ResultatsOuverts.decider(application, candidature, ECOLES.get(0));
            ResultatsOuverts.afficher(application);
            ResultatsOuverts.repondre(application, candidature, "ACCEPTE");
            Candidat.entrer(navigateur, NUMERO, "Demo-2026!");
            navigateur.ouvrir(PAGE).attendreTexte("Votre Sécurité sociale");
            assertThat(navigateur.attendre("#notice a").getDomAttribute("href")).isEqualTo("https://www.exemple.fr/affiliation");
        } finally {
            application.executer("update notice_affiliation set titre = '" + avant + "', lien = 'https://www.mgen.fr/'");
        }
    }

    private static String texte(Visiteur candidat) {
        return candidat.ouvrir(PAGE).html().text();
    }
}
