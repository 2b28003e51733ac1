package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageListe;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Consultation des candidats": an inspector reads the candidates of her disciplines, and of them what she needs. */
@SurApplication
class ConsultationIT {

    private static final String LISTE = "/contractuels/consultation/liste";
    private static final String DETAIL = "/contractuels/consultation/detail?id=";
    private static final String DOCUMENT = "/contractuels/documents/";

    @Test
    void la_liste_montre_les_documents_et_leur_legende(Application application, Navigateur ipr) {
        ipr.entrerPersonnel("ipr.anglais").activer("Consultation des candidats").attendreTexte("Légende").capturer().sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer().sansViolation().surEcran(Ecran.BUREAU);
        assertThat(ipr.texte()).contains("cv (obligatoire)", "lettre de motivation (obligatoire)", "relevé de notes (obligatoire)", "candidat inscrit et dossier complet")
                .doesNotContain("situation maritale", "boursier", "handicap");
        ipr.remplir("Rechercher", "20260003").attendreTexte("Montre de 1 à 1 sur 1 candidats");
        assertThat(ipr.texte()).contains("ANGLAIS (L0422)");
        ipr.attendre("#candidats_liste tbody a.ouvre").click();
        ipr.attendreTexte("Candidat n° 20260003").capturer().sansViolation().surEcran(Ecran.TELEPHONE).capturer().sansViolation().surEcran(Ecran.BUREAU);
    }

    @Test
    void les_icones_ouvrent_les_documents(Application application, Visiteur ipr) {
        PageListe liste = PageListe.ouvrir(ipr.entrePersonnel("ipr.anglais"), LISTE);
        Element icone = liste.page().html().selectFirst("#candidats_liste a[href*='/documents/']");
        PageRecue document = ipr.demander(icone.attr("href"));
        assertThat(document.code()).isEqualTo(200);
        assertThat(document.entetes().firstValue("Content-Disposition").orElse("")).startsWith("inline");
    }

    @Test
    void seuls_ses_candidats_et_rien_de_leur_vie_privee(Application application, Visiteur ipr) {
        String attendus = application.valeur("select count(*) from candidature where discipline_code in ('L0421', 'L0422')").orElseThrow();
        PageRecue liste = ipr.entrePersonnel("ipr.anglais").ouvrir(LISTE);
        assertThat(liste.html().select("main").text()).contains(attendus + " candidats");
        assertThat(ipr.presser(liste, "csv").texte().strip().lines().skip(1)).hasSize(Integer.parseInt(attendus))
                .allMatch(l -> l.contains("ANGLAIS (L0422)") || l.contains("ALLEMAND (L0421)"));

        String id = application.valeur("select id from candidature where numero = '20260003'").orElseThrow();
        String page = ipr.ouvrir(DETAIL + id).html().select("main").text();
        assertThat(page).contains("20260003", "ANGLAIS", valeur(application, id, "nom"), valeur(application, id, "diplome"), valeur(application, id, "commune"))
                .doesNotContain(valeur(application, id, "adresse"), valeur(application, id, "telephone").substring(2, 8), "Situation", "Handicap", "Boursier", "naissance");
    }

    @Test
    void le_bandeau_trouve_les_siens_et_eux_seuls(Application application, Visiteur ipr) {
        PageRecue trouve = ipr.entrePersonnel("ipr.anglais").ouvrir("/recherche?mots=20260003");
        assertThat(trouve.adresse().getPath()).as("le seul trouvé s'ouvre").isEqualTo("/contractuels/consultation/detail");
        assertThat(trouve.html().select("main").text()).contains("20260003");
        String autre = application.valeur("select numero from candidature where discipline_code = 'E0030' limit 1").orElseThrow();
        assertThat(ipr.ouvrir("/recherche?mots=" + autre).html().select("main a[href*='/detail']")).isEmpty();
    }

    private static String valeur(Application application, String id, String colonne) {
        return application.valeur("select " + colonne + " from candidature where id = " + id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"CV, L0422, 200", "LETTRE_MOTIVATION, L0422, 200", "RELEVE_NOTES, L0421, 200", "SITUATION_MARITALE, L0422, 403", "BOURSE, L0422, 403",
        "HANDICAP, L0422, 403", "CV, E0030, 403", "RELEVE_NOTES, E0030, 403"})
    void un_document_ne_s_ouvre_que_s_il_est_des_siens(String genre, String discipline, int code, Application application, Visiteur ipr) {
        String document = application.valeur("select min(d.id) from document_stocke d join candidature c on c.id = d.proprietaire_cle where d.retire_le is null "
                + "and d.proprietaire_type = 'Candidature' and d.genre = '" + genre + "' and c.discipline_code = '" + discipline + "'").orElseThrow();
        assertThat(ipr.entrePersonnel("ipr.anglais").demander(DOCUMENT + document).code()).isEqualTo(code);
    }

    @Test
    void le_dossier_d_une_autre_discipline_ou_sans_discipline_ne_s_ouvre_pas(Application application, Visiteur ipr) {
        ipr.entrePersonnel("ipr.anglais");
        for (String condition : new String[] {"= 'E0030'", "is null"}) {
            String id = application.valeur("select min(id) from candidature where discipline_code " + condition).orElseThrow();
            assertThat(ipr.demander(DETAIL + id).code()).as(condition).isEqualTo(403);
            assertThat(ipr.demander("/contractuels/candidat/detail?id=" + id).code()).as(condition).isEqualTo(403);
        }
    }
}
