package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** "Entretiens": pre-selected, convoked by mail, interviewed; or on the waiting list, in a rank. */
@SurApplication
class EntretiensIT {

    private static final String LISTE = "/contractuels/entretien/liste?discipline=L0422&type=ALTERNANT";
    private static final String FICHE = "/contractuels/entretien/fiche?id=";

    private String lui;
    private String nom;
    private String courriel;
    private List<String> autres;

    @BeforeEach
    void preparer(Application application) {
        lui = application.valeur("select id from candidature where numero = '20260003'").orElseThrow();
        nom = application.valeur("select concat(nom, ' ', prenom) from candidature where id = " + lui).orElseThrow();
        courriel = application.valeur("select p.courriel from candidature c join compte p on p.id = c.compte_id where c.id = " + lui).orElseThrow();
        autres = List.of(application.valeur("select group_concat(id) from (select id from candidature where discipline_code = 'L0422' and statut = 'INSCRITE' "
                + "and type_poste_code = 'ALTERNANT' and id <> " + lui + " order by nom, prenom limit 3) c").orElseThrow().split(","));
    }

    @AfterEach
    void rendre(Application application) {
        application.executer("delete from entretien");
        application.executer("delete from courriel where cle_unicite like 'candidature:%:entretien:%'");
    }

    private static String cocher(List<String> candidatures) {
        return "&choix=" + String.join("&choix=", candidatures);
    }

    private static PageRecue decider(Visiteur dpe, String acte, List<String> candidatures, Map<String, String> saisie) {
        return dpe.presser(dpe.ouvrir(LISTE + "&acte=" + acte + cocher(candidatures)), "confirmer", saisie);
    }

    private static String etat(Application application, String candidature) {
        return application.valeur("select concat(etat, coalesce(rang, '')) from entretien where candidature_id = " + candidature).orElse("rien");
    }

    @Test
    void la_dpe_preselectionne_fixe_une_date_convoque_et_l_inspecteur_donne_son_avis(Application application, Navigateur dpe) {
        dpe.entrerPersonnel("dpe").activer("Entretiens").attendreTexte("Cochez des candidats dans la liste").capturer("toutes").sansViolation();
        dpe.ouvrir(LISTE).attendreTexte("Où en est la présélection").capturer().sansViolation().surEcran(Ecran.TELEPHONE).capturer().sansViolation()
                .surEcran(Ecran.BUREAU);
        dpe.remplir("Rechercher", "20260003").attendreTexte("Montre de 1 à 1 sur 1 candidats");
        dpe.attendre("#entretiens_liste input[name=choix]").click();
        dpe.activer("Présélectionner").attendreTexte("Présélectionner ce candidat ?").attendreTexte(nom).capturer("question").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("question").surEcran(Ecran.BUREAU);
        dpe.attendre("input[id='selection:confirmer']").click();
        dpe.attendreTexte("Le candidat est présélectionné.");

        dpe.ouvrir(FICHE + lui).attendreTexte("Rien ne lui a été annoncé.").activer("Fixer date et lieu").attendreTexte("Fixer la date et le lieu de cet entretien");
        dpe.attendre("input[id='selection:confirmer']").click();
        dpe.attendreTexte("Fixer la date et le lieu de cet entretien").attendreQue("les champs sont refusés à côté",
                () -> dpe.pilote().findElements(By.cssSelector("dialog .champ-erreur")).size() == 2).capturer("refus").sansViolation();
        fixer(dpe, application, "entretiens_du", 0);
        dpe.attendreTexte("Il reste à convoquer.").attendreTexte("Ce candidat n'a pas reçu la convocation").capturer("fixe").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("fixe").sansViolation().surEcran(Ecran.BUREAU);
        assertThat(dpe.texte()).doesNotContain("Attention");
        dpe.activer("Convoquer ou prévenir").attendreTexte("Prévenir ce candidat par courriel ?").attendreTexte("Salle des actes").capturer("convoquer").sansViolation();
        dpe.attendre("input[id='selection:confirmer']").click();
        dpe.attendreTexte("Le candidat est prévenu par courriel.").attendreTexte("Convoqué au").capturer("convoque").sansViolation();
        dpe.attendreQue("la convocation arrive une fois", () -> Candidat.courriels(application, courriel, "Votre convocation").stream()
                .filter(m -> m.texte().contains("Salle des actes") && m.texte().contains("à 9\u00a0h\u00a030")).count() == 1);

        Navigateur candidat = dpe.commeVisiteur(new Visiteur(application.adresse()).entreCandidat("20260003"));
        candidat.ouvrir("/candidat/dossier").attendreTexte("Vous êtes convoqué(e) à un entretien.").attendreTexte("Salle des actes").capturer("candidat").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("candidat").sansViolation().surEcran(Ecran.BUREAU);
        Navigateur ipr = dpe.commeVisiteur(new Visiteur(application.adresse()).entrePersonnel("ipr.anglais"));
        ipr.ouvrir("/contractuels/consultation/detail?id=" + lui).attendreTexte("convoqué").capturer("consultation").sansViolation().activer("Donner un avis")
                .attendreTexte("Avis après l'entretien");
        assertThat(ipr.texte()).as("l'inspecteur ne décide pas").doesNotContain("Fixer date et lieu", "Remettre à examiner");
        ipr.script("arguments[0].click()", ipr.pilote().findElement(By.cssSelector("input[name='donner:avis'][value=RESERVE]")));
        ipr.remplir("Commentaire", "Projet solide, allemand à reprendre.").activer("Enregistrer l'avis").attendreTexte("L'avis sur " + nom + " est enregistré.")
                .attendreTexte("par Maxence Inspecteur").capturer("avis").sansViolation().surEcran(Ecran.TELEPHONE).capturer("avis").sansViolation()
                .surEcran(Ecran.BUREAU);
        assertThat(etat(application, lui)).isEqualTo("PASSE");
        candidat = ipr.commeVisiteur(new Visiteur(application.adresse()).entreCandidat("20260003"));
        assertThat(candidat.ouvrir("/candidat/dossier").texte()).doesNotContain("réservé", "allemand à reprendre");
        assertThat(application.valeur("select group_concat(acte order by id) from (select id, acte from journal where objet_cle = " + lui
                + " order by id desc limit 50) j where acte in ('SELECTION_DECIDEE', 'ENTRETIEN_FIXE', 'CONVOCATION_ENVOYEE', 'AVIS_DONNE')").orElseThrow())
                .endsWith("SELECTION_DECIDEE,ENTRETIEN_FIXE,CONVOCATION_ENVOYEE,AVIS_DONNE");
    }

    @Test
    void ce_qui_est_coche_le_reste_d_une_page_a_l_autre_de_la_liste(Navigateur dpe) {
        dpe.entrerPersonnel("dpe").ouvrir(LISTE).attendre("#entretiens_liste input[name=choix]").click();
        dpe.attendreTexte("Candidats cochés : (1)");
        dpe.attendre("#entretiens_liste .ui-paginator-next").click();
        dpe.attendreTexte("Montre de 11 à 20").attendre("#entretiens_liste input[name=choix]").click();
        dpe.attendreTexte("Candidats cochés : (2)");
        dpe.attendre("#entretiens_liste .ui-paginator-prev").click();
        dpe.attendreTexte("Montre de 1 à 10");
        assertThat(dpe.attendre("#entretiens_liste input[name=choix]").isSelected()).isTrue();
        dpe.activer("Présélectionner").attendreTexte("Présélectionner ces 2 candidats ?");
    }

    /** Fills the date, counted from one the campaign announces, and the place. */
    private static void fixer(Navigateur dpe, Application application, String borne, int jours) {
        String jour = application.valeur("select date_format(" + borne + " + interval " + jours + " day, '%Y-%m-%d') from campagne").orElseThrow();
        dpe.script("arguments[0].value = arguments[1]", dpe.presente("input[id='selection:debut']"), jour + "T09:30");
        dpe.presente("input[id='selection:lieu']").sendKeys("Salle des actes, rectorat");
        dpe.attendre("input[id='selection:confirmer']").click();
    }

    @Test
    void plusieurs_candidats_se_suivent_et_une_date_ailleurs_est_permise_mais_dite(Application application, Visiteur dpe) {
        assertThat(decider(dpe.entrePersonnel("dpe"), "PRESELECTION", autres, Map.of()).texte()).contains("Les 3 candidats sont présélectionnés.");
        assertThat(dpe.ouvrir(LISTE).texte()).as("sans date, il n'y a rien à annoncer").doesNotContain("convocation à envoyer");
        String loin = application.valeur("select date_format(entretiens_au + interval 3 day, '%Y-%m-%d') from campagne").orElseThrow();
        PageRecue fixes = decider(dpe, "RENDEZ_VOUS", autres, Map.of("debut", loin + "T14:00", "lieu", "Lycée Carnot", "minutes", "30"));
        assertThat(fixes.texte()).contains("La date et le lieu des 3 entretiens sont fixés", "en dehors des entretiens annoncés");
        assertThat(fixes.texte()).contains("convocation à envoyer");
        assertThat(application.valeur("select group_concat(timestampdiff(minute, (select min(debut) from entretien), debut) order by debut) from entretien"))
                .contains("0,30,60");
        assertThat(decider(dpe, "ANNONCE", autres, Map.of()).texte()).contains("Les 3 candidats sont prévenus par courriel.");
        assertThat(application.valeur("select count(*) from courriel where type = 'contractuels-convocation' and cle_unicite like '%:entretien:1'")).contains("3");
        assertThat(dpe.ouvrir(LISTE + "&acte=ANNONCE" + cocher(autres)).html().select("#question-dialogue").text())
                .contains("Ce n'est possible pour aucun des candidats cochés.", "(convoqué)");
    }

    @Test
    void une_convocation_ne_part_qu_une_fois_et_de_nouveau_quand_la_date_change(Application application, Visiteur dpe) {
        convoquer(application, dpe.entrePersonnel("dpe"), "T09:00");
        PageRecue question = dpe.ouvrir(LISTE + "&acte=RENDEZ_VOUS" + cocher(List.of(lui)));
        assertThat(question.html().select("[id='selection:lieu']").attr("value")).as("le lieu déjà fixé est proposé").isEqualTo("Rectorat");
        convoquer(application, dpe, "T11:00");
        assertThat(application.valeur("select count(*) from courriel where destinataire = '" + courriel + "' and type = 'contractuels-convocation'")).contains("2");
        PageRecue page = dpe.ouvrir(LISTE + "&acte=RETRAIT" + cocher(List.of(lui)));
        dpe.presser(page, "confirmer");
        Visiteur candidat = new Visiteur(application.adresse()).entreCandidat("20260003");
        assertThat(candidat.ouvrir("/candidat/dossier").html().text()).as("elle ne sait pas encore").contains("Vous êtes convoqué(e) à un entretien.", "à 11 h 00");
        decider(dpe, "ANNONCE", List.of(lui), Map.of());
        assertThat(candidat.ouvrir("/candidat/dossier").html().text()).contains("Votre entretien est annulé.").doesNotContain("à 11 h 00");
    }

    private void convoquer(Application application, Visiteur dpe, String heure) {
        if (etat(application, lui).equals("rien")) {
            decider(dpe, "PRESELECTION", List.of(lui), Map.of());
        }
        String jour = application.valeur("select entretiens_du from campagne").orElseThrow();
        decider(dpe, "RENDEZ_VOUS", List.of(lui), Map.of("debut", jour + heure, "lieu", "Rectorat"));
        PageRecue question = dpe.ouvrir(LISTE + "&acte=ANNONCE" + cocher(List.of(lui)));
        assertThat(dpe.presser(question, "confirmer").texte()).contains("Le candidat est prévenu");
        assertThat(dpe.presser(question, "confirmer").code()).as("un second clic n'envoie rien").isEqualTo(409);
    }

    @Test
    void la_liste_d_attente_a_ses_rangs_et_l_on_en_change(Application application, Visiteur dpe) {
        decider(dpe.entrePersonnel("dpe"), "ATTENTE", autres, Map.of());
        decider(dpe, "ATTENTE", List.of(lui), Map.of());
        assertThat(autres.stream().map(a -> etat(application, a))).containsExactly("LISTE_ATTENTE1", "LISTE_ATTENTE2", "LISTE_ATTENTE3");
        assertThat(etat(application, lui)).isEqualTo("LISTE_ATTENTE4");
        PageRecue fiche = dpe.ouvrir(FICHE + lui);
        PageRecue refus = dpe.presser(fiche, "classer", Map.of("rang", "0"));
        assertThat(refus.html().select(".champ:has([id='classement:rang']) .champ-erreur").text()).isNotEmpty();
        assertThat(dpe.presser(fiche, "classer", Map.of("rang", "2")).texte()).contains("Le rang de " + nom + " est changé.");
        assertThat(autres.stream().map(a -> etat(application, a))).containsExactly("LISTE_ATTENTE1", "LISTE_ATTENTE3", "LISTE_ATTENTE4");
        decider(dpe, "PRESELECTION", List.of(autres.get(0)), Map.of());
        assertThat(etat(application, lui)).as("qui en sort fait avancer les autres").isEqualTo("LISTE_ATTENTE1");
        assertThat(decider(dpe, "ANNONCE", List.of(lui), Map.of()).texte()).contains("Le candidat est prévenu");
        assertThat(Candidat.courriels(application, courriel, "liste d'attente")).hasSize(1);
        assertThat(new Visiteur(application.adresse()).entreCandidat("20260003").ouvrir("/candidat/dossier").html().text())
                .contains("Vous êtes en liste d'attente.").doesNotContain("rang");
    }

    @Test
    void deux_gestionnaires_decident_du_meme_candidat_et_le_second_sait_qui_et_quand(Application application, Visiteur dpe) {
        PageRecue vue = dpe.entrePersonnel("dpe").ouvrir(LISTE + "&acte=ATTENTE" + cocher(List.of(lui)));
        decider(dpe, "PRESELECTION", List.of(lui), Map.of());
        PageRecue refus = dpe.presser(vue, "confirmer");
        assertThat(refus.code()).isEqualTo(409);
        assertThat(refus.html().text()).contains("entre-temps par Dominique Gestion");
        assertThat(etat(application, lui)).isEqualTo("PRESELECTIONNE");
    }

    @Test
    void deux_avis_se_croisent_et_le_second_sait_qui_et_quand(Application application, Visiteur dpe) {
        convoquer(application, dpe.entrePersonnel("dpe"), "T09:00");
        Visiteur ipr = new Visiteur(application.adresse()).entrePersonnel("ipr.anglais");
        PageRecue vue = ipr.ouvrir(FICHE + lui);
        donner(dpe, dpe.ouvrir(FICHE + lui), "FAVORABLE");
        PageRecue refus = donner(ipr, vue, "DEFAVORABLE");
        assertThat(refus.code()).isEqualTo(409);
        assertThat(application.valeur("select concat(avis, ' ', avis_par) from entretien where candidature_id = " + lui)).contains("FAVORABLE Dominique Gestion");
    }

    private static PageRecue donner(Visiteur qui, PageRecue fiche, String avis) {
        return qui.soumettre(fiche, "form#donner", Map.of("donner:avis", avis, "donner:enregistrer", "oui"));
    }

    @Test
    void hors_de_la_gestion_tout_se_lit_et_rien_ne_se_decide(Application application, Visiteur dpe) {
        convoquer(application, dpe.entrePersonnel("dpe"), "T09:00");
        PageRecue ouverte = dpe.ouvrir(FICHE + lui);
        PageRecue question = dpe.ouvrir(LISTE + "&acte=ATTENTE" + cocher(List.of(lui)));
        String fin = application.valeur("select gestion_fin from campagne").orElseThrow();
        application.executer("update campagne set gestion_fin = gestion_debut + interval 1 hour");
        try {
            assertThat(dpe.ouvrir(FICHE + lui).html().select("main input[type=submit], main a[href*=acte]")).isEmpty();
            assertThat(dpe.ouvrir(LISTE).html().select("#choisir, input[name=choix]")).isEmpty();
            assertThat(donner(dpe, ouverte, "FAVORABLE").html().text()).contains("vous pouvez seulement consulter");
            assertThat(dpe.presser(question, "confirmer").html().text()).contains("vous pouvez seulement consulter");
            assertThat(etat(application, lui)).isEqualTo("CONVOQUE");
        } finally {
            application.executer("update campagne set gestion_fin = '" + fin + "'");
        }
    }

    @Test
    void un_inspecteur_lit_ses_disciplines_et_un_dossier_incomplet_n_est_pas_preselectionne(Application application, Visiteur ipr) {
        ipr.entrePersonnel("ipr.anglais");
        PageRecue liste = ipr.ouvrir("/contractuels/entretien/liste");
        assertThat(liste.html().select("#choisir, input[name=choix]")).isEmpty();
        assertThat(ipr.presser(liste, "csv").texte().strip().lines().skip(1)).isNotEmpty().allMatch(l -> l.contains("L0422") || l.contains("L0421"));
        String incomplet = application.valeur("select min(id) from candidature where discipline_code = 'L0422' and statut = 'A_COMPLETER'").orElseThrow();
        Visiteur dpe = new Visiteur(application.adresse()).entrePersonnel("dpe");
        assertThat(dpe.ouvrir(LISTE + "&acte=PRESELECTION" + cocher(List.of(incomplet))).html().select("#question-dialogue").text())
                .contains("Ce n'est possible pour aucun", "dossier incomplet");
    }
}
