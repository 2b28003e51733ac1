package fr.passerelle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.comptes.Compte;
import fr.passerelle.comptes.Habilitation;
import fr.passerelle.comptes.Identite;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Porte;
import fr.passerelle.comptes.Profil;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A handicap declared in a dossier and its proof: a right of their own shows them, and each reading is in the journal. */
@SurApplication
class HandicapIT {

    private static final String MOT = "handicap";
    private static final String LISTE = "/contractuels/candidat/liste";

    private Application application;
    private String candidature;
    private String numero;
    private String preuve;

    @BeforeEach
    void choisir(Application partagee) {
        application = partagee;
        preuve = application.valeur("select max(id) from document_stocke where genre = 'HANDICAP' and retire_le is null").orElseThrow();
        candidature = application.valeur("select proprietaire_cle from document_stocke where id = " + preuve).orElseThrow();
        numero = application.valeur("select numero from candidature where id = " + candidature).orElseThrow();
    }

    @Test
    void sans_ce_droit_le_gestionnaire_ne_voit_ni_le_drapeau_ni_le_justificatif() throws IOException {
        Visiteur dpe = gestionnaire();
        String avant = lectures();
        for (String page : new String[] {LISTE, "/contractuels/candidat/detail?id=" + candidature, "/contractuels/candidat/fiche?id=" + candidature}) {
            PageRecue lue = dpe.ouvrir(page);
            assertThat(lue.code()).as(page).isEqualTo(200);
            assertThat(lue.texte()).as(page).doesNotContainIgnoringCase(MOT).doesNotContain(preuve + "?enregistrer");
        }
        assertThat(dpe.ouvrir("/contractuels/documents/" + preuve).code()).isEqualTo(403);
        assertThat(dpe.ouvrir("/contractuels/documents/" + preuve + "?enregistrer").code()).isEqualTo(403);
        exporter(dpe, dpe.ouvrir(LISTE)).forEach((format, texte) -> assertThat(texte).as(format).contains(numero).doesNotContainIgnoringCase(MOT));
        assertThat(lectures()).as("rien n'a été lu").isEqualTo(avant);
    }

    @Test
    void la_fiche_qu_il_enregistre_laisse_le_drapeau_comme_il_etait() {
        Visiteur dpe = gestionnaire();
        PageRecue fiche = dpe.ouvrir("/contractuels/candidat/fiche?id=" + candidature);
        PageRecue suite = dpe.soumettre(fiche, "form[id=fiche]", Map.of("fiche:handicap", "false", "fiche:enregistrer", "oui"));
        assertThat(suite.texte()).contains("La fiche est enregistrée");
        assertThat(application.valeur("select handicap from candidature where id = " + candidature)).contains("1");
    }

    @Test
    void avec_ce_droit_chaque_lecture_est_au_journal_et_les_exports_se_taisent() throws IOException {
        String uid = embaucher(Profil.REFERENT_HANDICAP);
        long compte = Long.parseLong(application.valeur("select id from compte where identifiant = '" + uid + "'").orElseThrow());
        Visiteur referent = new Visiteur(application.adresse()).entrePersonnel(uid);

        assertThat(referent.ouvrir("/contractuels/candidat/detail?id=" + candidature).html().text())
                .contains("Handicap Oui").contains("handicap_" + numero);
        assertThat(lectures(compte, "HANDICAP_CONSULTE", candidature)).isEqualTo("1");
        assertThat(referent.ouvrir("/contractuels/documents/" + preuve).code()).isEqualTo(200);
        assertThat(referent.ouvrir("/contractuels/documents/" + preuve + "?enregistrer").code()).isEqualTo(200);
        assertThat(lectures(compte, "DOCUMENT_SENSIBLE_LU", candidature)).isEqualTo("2");

        PageRecue liste = referent.ouvrir(LISTE);
        String avant = lectures(compte, "HANDICAP_CONSULTE", candidature);
        exporter(referent, liste).forEach((format, texte) -> assertThat(texte).as(format).contains(numero).doesNotContainIgnoringCase(MOT));
        assertThat(lectures(compte, "HANDICAP_CONSULTE", candidature)).as("un export qui se tait n'a rien lu").isEqualTo(avant);
        for (String montree : liste.html().select("tr:has(a[href$=#HANDICAP]) a.ouvre").eachAttr("href")) {
            String montre = montree.substring(montree.indexOf("id=") + 3);
            assertThat(lectures(compte, "HANDICAP_CONSULTE", montre)).as("dossier montré " + montre).isNotEqualTo("0");
        }
        assertThat(liste.html().text()).containsIgnoringCase(MOT);
    }

    /** Somebody of the DPE who is nothing else: the demonstration's own is also trusted with handicaps. */
    private Visiteur gestionnaire() {
        return new Visiteur(application.adresse()).entrePersonnel(embaucher(Profil.DPE));
    }

    private String embaucher(Profil profil) {
        String uid = "essai-" + UUID.randomUUID().toString().substring(0, 8);
        application.ajouterPersonnel(uid, Visiteur.MOT_DE_PASSE);
        application.ecrire(em -> {
            Compte compte = new Compte(new Identite(Porte.PERSONNEL, uid), "Essai", profil.name(), uid + "@exemple.fr");
            em.persist(compte);
            em.persist(new Habilitation(compte, profil, Perimetre.tout(), LocalDate.of(2020, 9, 1)));
        });
        return uid;
    }

    /** The texts of the list's three exports, narrowed to that candidate, by format. */
    private Map<String, String> exporter(Visiteur visiteur, PageRecue liste) throws IOException {
        PageImport page = new PageImport(visiteur);
        Map<String, String> recherche = Map.of("recherche", numero);
        return Map.of("csv", new String(page.presser(liste, "csv", recherche).contenu(), StandardCharsets.UTF_8),
                "xlsx", classeur(page.presser(liste, "xlsx", recherche).contenu()), "pdf", pdf(page.presser(liste, "pdf", recherche).contenu()));
    }

    private static String classeur(byte[] contenu) throws IOException {
        StringBuilder texte = new StringBuilder();
        try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(contenu))) {
            for (Row rangee : classeur.getSheetAt(0)) {
                for (Cell cellule : rangee) {
                    texte.append(cellule).append(';');
                }
            }
        }
        return texte.toString();
    }

    private static String pdf(byte[] contenu) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(contenu)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private String lectures() {
        return application.valeur("select count(*) from journal where acte in ('HANDICAP_CONSULTE', 'DOCUMENT_SENSIBLE_LU')").orElseThrow();
    }

    private String lectures(long auteur, String acte, String objet) {
        return application.valeur("select count(*) from journal j join candidature c on c.id = j.objet_cle and c.compte_id = j.personne "
                + "where j.auteur = " + auteur + " and j.acte = '" + acte + "' and j.objet_type = 'Candidature' and j.objet_cle = '"
                + objet + "'").orElseThrow();
    }
}
