package fr.passerelle.contractuels;

import static fr.passerelle.contractuels.ResultatsOuverts.ECOLES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.comptes.Compte;
import fr.passerelle.comptes.Habilitation;
import fr.passerelle.comptes.Identite;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Porte;
import fr.passerelle.comptes.Profil;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Contrats": who has accepted gets a letter whose pay comes from dated rows, or from none. */
@SurApplication
class ContratsIT {

    private static final String LISTE = "/contractuels/contrat/liste";
    private static final String FICHE = "/contractuels/contrat/fiche?id=";
    private static final String NUMERO = "20260003";

    private Application application;
    private String candidature;
    private String annee;

    @BeforeEach
    void preparer(Application partagee) {
        application = partagee;
        ResultatsOuverts.ouvrir(application);
        candidature = ResultatsOuverts.candidature(application, NUMERO);
        ResultatsOuverts.maintenir(application, candidature, true);
        ResultatsOuverts.decider(application, candidature, ECOLES.get(0));
        ResultatsOuverts.afficher(application);
        ResultatsOuverts.repondre(application, candidature, "ACCEPTE");
        annee = application.valeur("select annee from campagne").orElseThrow();
    }

    @AfterEach
    void rendre() {
        application.executer("update bareme_remuneration set fin = null where type_poste_code = 'ALTERNANT'");
        ResultatsOuverts.refermer(application);
    }

    @Test
    void la_dpe_lit_le_contrat_et_comment_sa_remuneration_est_calculee(Navigateur dpe) {
        String nom = application.valeur("select nom from candidature where id = " + candidature).orElseThrow();
        dpe.entrerPersonnel("dpe").activer("Contrats").attendreTexte("Tous les avis d'une discipline").capturer().sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer().sansViolation().surEcran(Ecran.BUREAU);
        dpe.attendre("#contrats_liste tbody a.ouvre").click();
        dpe.attendreTexte("Contrat de " + nom).attendreTexte("Comment elle est calculée").capturer("contrat").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("contrat").sansViolation().surEcran(Ecran.BUREAU);
        assertThat(dpe.texte().replace('\u00a0', ' ')).contains("908,70 €", "exemple", "(" + ECOLES.get(0) + ")", "Du 01/09/" + annee, "6 h par semaine",
                "865,00 € × 59,0734 ÷ 56,2323 = 908,70 €, arrondi au centime le plus proche.");
        dpe.ouvrir("/contractuels/etat-lieux?recherche=" + NUMERO).attendreTexte("Avis de contrat").sansViolation();
    }

    @Test
    void l_avis_se_telecharge_autant_qu_on_veut_et_chaque_fois_se_note(Visiteur dpe) throws IOException {
        PageRecue page = dpe.entrePersonnel("dpe").ouvrir(FICHE + candidature);
        long avant = avisNotes();
        PageRecue avis = dpe.presser(page, "telecharger");
        assertThat(avis.entetes().firstValue("Content-Type")).contains("application/pdf");
        assertThat(avis.entetes().firstValue("Content-Disposition").orElseThrow()).contains("avis-de-contrat-").contains(NUMERO).contains(".pdf");
        assertThat(texte(avis.contenu())).contains("Avis de contrat de recrutement", "du 1er septembre " + annee, "6 h par semaine", "908,70 € (exemple)",
                "Exemple : cette rémunération vient d'une ligne de démonstration", ECOLES.get(0));
        assertThat(dpe.presser(page, "telecharger").code()).isEqualTo(200);
        assertThat(avisNotes()).isEqualTo(avant + 2);
    }

    @Test
    void sans_ligne_au_premier_jour_l_avis_est_refuse_et_la_nomme(Navigateur navigateur, Visiteur dpe) {
        PageRecue ouverte = dpe.entrePersonnel("dpe").ouvrir(FICHE + candidature);
        PageRecue liste = dpe.ouvrir(LISTE);
        long avant = avisNotes();
        application.executer("update bareme_remuneration set fin = '" + annee + "-08-31' where type_poste_code = 'ALTERNANT'");
        String refus = "aucune ligne de rémunération du type de poste « Alternant » ne couvre le 01/09/" + annee;
        PageRecue fermee = dpe.ouvrir(FICHE + candidature);
        assertThat(fermee.html().text().replace('\u00a0', ' ')).contains(refus);
        assertThat(fermee.html().select("[id='avis:telecharger']")).isEmpty();
        assertThat(dpe.presser(ouverte, "telecharger").html().text().replace('\u00a0', ' ')).as("depuis une page d'avant").contains("couvre");
        assertThat(dpe.soumettre(liste, "form#lettres", Map.of("lettres:discipline", "L0422", "lettres:telecharger", "oui")).html().text().replace('\u00a0', ' '))
                .contains(refus);
        assertThat(avisNotes()).isEqualTo(avant);
        navigateur.entrerPersonnel("dpe").ouvrir(FICHE + candidature).attendreTexte("ne couvre le").capturer("refus").sansViolation();
    }

    @Test
    void qui_ne_tient_qu_une_discipline_ne_voit_que_ses_contrats() {
        String autre = accepterAussi();
        application.executer("update candidature set discipline_code = 'L0421' where id = " + autre);
        try {
            PageRecue liste = new Visiteur(application.adresse()).entrePersonnel(gestionnaire("L0421")).ouvrir(LISTE);
            assertThat(liste.html().select("a.ouvre").eachAttr("href")).hasSize(1).allMatch(a -> a.endsWith("=" + autre));
            assertThat(liste.html().select("[id='lettres:discipline'] option").eachText()).containsExactly("Choisissez", "L0421 - ALLEMAND (1)");
        } finally {
            application.executer("update candidature set discipline_code = 'L0422' where id = " + autre);
        }
    }

    @Test
    void qui_a_refuse_n_a_ni_contrat_ni_avis(Visiteur dpe) {
        PageRecue ouverte = dpe.entrePersonnel("dpe").ouvrir(FICHE + candidature);
        application.executer("update reponse set sort = 'REFUSE', motif = '10', recontact = false");
        assertThat(dpe.ouvrir(LISTE).html().select("a.ouvre")).isEmpty();
        assertThat(dpe.ouvrir(FICHE + candidature).code()).isEqualTo(409);
        assertThat(dpe.presser(ouverte, "telecharger").html().text()).doesNotContain("%PDF").contains("n'a pas accepté de contrat");
    }

    /** Somebody else of the discipline has accepted too. */
    private String accepterAussi() {
        String autre = ResultatsOuverts.autre(application, candidature);
        ResultatsOuverts.maintenir(application, autre, true);
        ResultatsOuverts.decider(application, autre, ECOLES.get(1));
        application.executer("insert into resultat (id, version, candidature_id, sort, affiche_le) values (-" + autre + ", 1, " + autre + ", 'AFFECTE', now())");
        application.executer("insert into resultat_poste (id, version, resultat_id, ordre, poste_id, uai) select a.id, 1, -" + autre + ", 1, p.id, p.uai "
                + "from affectation a join poste p on p.id = a.poste_id where a.decision_id = -" + autre);
        ResultatsOuverts.repondre(application, autre, "ACCEPTE");
        return autre;
    }

    private String gestionnaire(String discipline) {
        String uid = "essai-" + UUID.randomUUID().toString().substring(0, 8);
        application.ajouterPersonnel(uid, Visiteur.MOT_DE_PASSE);
        application.ecrire(em -> {
            Compte compte = new Compte(new Identite(Porte.PERSONNEL, uid), "Essai", "Contrats", uid + "@exemple.fr");
            em.persist(compte);
            em.persist(new Habilitation(compte, Profil.DPE, Perimetre.discipline(discipline), LocalDate.of(2020, 9, 1)));
        });
        return uid;
    }

    @Test
    void tous_les_avis_d_une_discipline_tiennent_dans_un_fichier(Visiteur dpe) throws IOException {
        accepterAussi();
        PageRecue liste = dpe.entrePersonnel("dpe").ouvrir(LISTE);
        assertThat(liste.html().select("select option").eachText()).contains("L0422 - ANGLAIS (2)");
        PageRecue archive = dpe.soumettre(liste, "form#lettres", Map.of("lettres:discipline", "L0422", "lettres:telecharger", "oui"));
        assertThat(archive.entetes().firstValue("Content-Disposition").orElseThrow()).contains("avis-de-contrat-l0422-").contains(".zip");
        List<String> noms = new ArrayList<>();
        try (ZipInputStream fichiers = new ZipInputStream(new ByteArrayInputStream(archive.contenu()))) {
            for (ZipEntry fichier = fichiers.getNextEntry(); fichier != null; fichier = fichiers.getNextEntry()) {
                noms.add(fichier.getName());
                assertThat(texte(fichiers.readAllBytes())).contains("Avis de contrat de recrutement");
            }
        }
        assertThat(noms).hasSize(2).allMatch(n -> n.endsWith(".pdf")).anyMatch(n -> n.contains(NUMERO));
    }

    @Test
    void le_candidat_telecharge_le_sien_une_fois_qu_il_a_accepte(Visiteur candidat) throws IOException {
        PageRecue resultats = candidat.entreCandidat(NUMERO).ouvrir("/candidat/resultats");
        assertThat(resultats.html().text()).contains("Télécharger mon avis de contrat");
        PageRecue avis = candidat.presser(resultats, "telecharger");
        assertThat(avis.entetes().firstValue("Content-Type")).contains("application/pdf");
        assertThat(texte(avis.contenu())).contains("908,70 €");
        application.executer("delete from reponse");
        assertThat(candidat.ouvrir("/candidat/resultats").html().text()).doesNotContain("Télécharger mon avis");
        assertThat(candidat.presser(resultats, "telecharger").html().text()).doesNotContain("%PDF").contains("Vous êtes affecté");
    }

    @Test
    void le_modele_se_corrige_sans_code_et_la_lettre_suit(Navigateur navigateur, Visiteur dpe) throws IOException {
        String modele = "/contractuels/contrat/modele";
        navigateur.entrerPersonnel("dpe").ouvrir(modele).attendreTexte("Modèle de l'avis de contrat").capturer().sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer().sansViolation().surEcran(Ecran.BUREAU);
        String sujet = application.valeur("select sujet from modele_lettre").orElseThrow();
        PageRecue page = dpe.entrePersonnel("dpe").ouvrir(modele);
        PageRecue refus = dpe.presser(page, "enregistrer", Map.of("corps", "Bonjour {{salaire}}"));
        assertThat(refus.html().select(".champ:has([id='lettre:corps']) .champ-erreur").text()).contains("salaire");
        assertThat(refus.html().getElementById("lettre:corps").text()).contains("{{salaire}}");
        try {
            dpe.presser(dpe.ouvrir(modele), "enregistrer", Map.of("sujet", "Votre contrat {{annee}}", "dureeMois", "10"));
            String lettre = texte(dpe.presser(dpe.ouvrir(FICHE + candidature), "telecharger").contenu());
            assertThat(lettre).contains("Votre contrat " + annee, "au 30 juin " + (Integer.parseInt(annee) + 1));
        } finally {
            application.executer("update modele_lettre set sujet = '" + sujet + "', duree_mois = 12");
        }
    }

    private long avisNotes() {
        return Long.parseLong(application.valeur("select count(*) from journal where acte = 'AVIS_CONTRAT_EDITE'").orElseThrow());
    }

    private static String texte(byte[] pdf) throws IOException {
        try (PDDocument lu = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(lu).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
