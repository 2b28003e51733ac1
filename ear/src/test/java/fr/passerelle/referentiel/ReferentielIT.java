package fr.passerelle.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The administrators' pages on the referentials, over HTTP and in the browser. */
@SurApplication
class ReferentielIT {

    private static final String PAGES = "/administration/referentiel/";
    private static final String FICHE = PAGES + "etablissement/fiche?uai=";

    @Test
    void une_correction_s_enregistre_et_s_inscrit_au_journal(Application application, Visiteur admin) throws SQLException {
        PageRecue fiche = entrer(admin, "admin", FICHE + "0211227V");
        String nom = valeur(fiche, "nom");
        long avant = corrections(application, "0211227V");
        PageRecue liste = enregistrer(admin, fiche, Map.of("nom", nom + " (essai)"));
        assertThat(liste.adresse().getPath()).endsWith("/etablissement/liste");
        assertThat(liste.texte()).contains("est corrigé");
        PageRecue relue = admin.ouvrir(FICHE + "0211227V");
        assertThat(valeur(relue, "nom")).isEqualTo(nom + " (essai)");
        assertThat(corrections(application, "0211227V")).isEqualTo(avant + 1);
        enregistrer(admin, relue, Map.of("nom", nom));
    }

    @Test
    void le_second_editeur_est_prevenu_une_fois_puis_enregistre_en_connaissance_de_cause(Visiteur admin) {
        PageRecue premiere = entrer(admin, "admin", FICHE + "0710012C");
        PageRecue seconde = admin.ouvrir(FICHE + "0710012C");
        String adresse = valeur(premiere, "adresse");
        enregistrer(admin, premiere, Map.of("adresse", "1 rue du Premier"));
        PageRecue refus = enregistrer(admin, seconde, Map.of("adresse", "2 rue du Second"));
        assertThat(refus.code()).isEqualTo(409);
        assertThat(refus.html().text()).contains("modifiée entre-temps par");
        assertThat(valeur(refus, "adresse")).isEqualTo("2 rue du Second");
        enregistrer(admin, refus, Map.of());
        PageRecue relue = admin.ouvrir(FICHE + "0710012C");
        assertThat(valeur(relue, "adresse")).isEqualTo("2 rue du Second");
        enregistrer(admin, relue, Map.of("adresse", adresse));
    }

    @Test
    void un_siret_faux_se_garde_seulement_avec_une_raison(Visiteur admin) {
        PageRecue fiche = entrer(admin, "admin", FICHE + "0060001U");
        String siret = valeur(fiche, "siret");
        PageRecue refus = enregistrer(admin, fiche, Map.of("siret", "41525756200038"));
        assertThat(refus.html().text()).contains("dites pourquoi il est gardé");
        enregistrer(admin, refus, Map.of("siretMotif", "Vérifié au répertoire"));
        PageRecue relue = admin.ouvrir(FICHE + "0060001U");
        assertThat(valeur(relue, "siret")).isEqualTo("41525756200038");
        enregistrer(admin, relue, Map.of("siret", siret, "siretMotif", ""));
    }

    @Test
    void une_commune_d_ailleurs_est_refusee_a_son_champ(Visiteur admin) {
        PageRecue fiche = entrer(admin, "admin", FICHE + "0211357L");
        PageRecue refus = enregistrer(admin, fiche, Map.of("commune", "Beaune"));
        assertThat(refus.html().select(".champ-erreur").text()).contains("Aucune commune de ce nom");
        assertThat(valeur(refus, "commune")).isEqualTo("Beaune");
    }

    @Test
    void celui_qui_cree_ce_qu_un_autre_cree_au_meme_moment_est_prevenu_et_garde_sa_saisie(Application application, Visiteur admin)
            throws Exception {
        PageRecue vierge = entrer(admin, "admin", PAGES + "discipline/fiche");
        try (Connection autre = application.base().getConnection(); Statement ordre = autre.createStatement()) {
            autre.setAutoCommit(false);
            ordre.executeUpdate("insert into discipline (id, version, code, libelle, fonction, active) values (-1, 0, 'Z9999', 'AUTRE', 'ENS', 1)");
            // Not committed: the application sees the code free, and waits for the other when it writes its own.
            CompletableFuture<PageRecue> reponse = CompletableFuture.supplyAsync(() -> admin.soumettre(vierge, "form#discipline",
                    Map.of("discipline:code", "Z9999", "discipline:libelle", "MIENNE", "discipline:enregistrer", "Enregistrer")));
            attendreEcriture(application, "insert into discipline");
            autre.commit();
            PageRecue refus = reponse.get(20, TimeUnit.SECONDS);
            assertThat(refus.code()).isEqualTo(409);
            assertThat(refus.html().text()).contains("Quelqu'un vient d'enregistrer la même chose");
            assertThat(refus.html().getElementById("discipline:libelle").attr("value")).isEqualTo("MIENNE");
            ordre.executeUpdate("delete from discipline where id = -1");
            autre.commit();
        }
    }

    /** Returns once a statement that begins so waits in the database. */
    private static void attendreEcriture(Application application, String debut) throws InterruptedException {
        for (int essai = 0; essai < 100; essai++) {
            if (application.valeur("select count(*) from information_schema.processlist where lower(info) like '" + debut + "%'")
                    .filter("1"::equals).isPresent()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Aucune écriture n'attend : " + debut);
    }

    @ParameterizedTest
    @ValueSource(strings = {"etablissement/liste", "etablissement/fiche?uai=0211227V", "commune/liste", "nomenclature/liste",
        "discipline/liste", "discipline/fiche", "calendrier/liste", "calendrier/fiche"})
    void qui_n_est_pas_administrateur_n_entre_pas(String page, Visiteur dpe) {
        assertThat(entrer(dpe, "dpe", PAGES + page).code()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"etablissement/fiche?uai=0000000A", "etablissement/fiche", "commune/fiche", "commune/fiche?id=999999999",
        "nomenclature/fiche", "discipline/fiche?id=999999999", "calendrier/fiche?id=999999999"})
    void ce_qui_n_existe_pas_est_introuvable(String page, Visiteur admin) {
        assertThat(entrer(admin, "admin", PAGES + page).code()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(value = Ecran.class, names = {"BUREAU", "TELEPHONE"})
    void les_pages_sont_accessibles_et_tiennent_dans_l_ecran(Ecran ecran, Navigateur admin) {
        admin.surEcran(ecran).entrerPersonnel("admin");
        for (String page : List.of("etablissement/liste", "etablissement/fiche?uai=0211227V", "commune/liste", "nomenclature/liste",
                "nomenclature/fiche?genre=NAF_2025", "discipline/liste", "discipline/fiche", "calendrier/liste", "calendrier/fiche")) {
            admin.ouvrir(PAGES + page).sansViolation();
        }
    }

    private static PageRecue entrer(Visiteur visiteur, String qui, String adresse) {
        return visiteur.soumettre(visiteur.ouvrir(adresse), "form#entree", Map.of("entree:identifiant", qui,
                "entree:motDePasse", Visiteur.MOT_DE_PASSE, "entree:entrer", "Se connecter"));
    }

    private static PageRecue enregistrer(Visiteur visiteur, PageRecue fiche, Map<String, String> valeurs) {
        Map<String, String> champs = new HashMap<>(Map.of("etablissement:enregistrer", "Enregistrer"));
        valeurs.forEach((champ, valeur) -> champs.put("etablissement:" + champ, valeur));
        return visiteur.soumettre(fiche, "form#etablissement", champs);
    }

    private static String valeur(PageRecue fiche, String champ) {
        return fiche.html().getElementById("etablissement:" + champ).attr("value");
    }

    private static long corrections(Application application, String uai) throws SQLException {
        try (Connection base = application.base().getConnection(); Statement ordre = base.createStatement();
                ResultSet compte = ordre.executeQuery("select count(*) from journal where acte = 'ETABLISSEMENT_CORRIGE' "
                        + "and objet_cle = '" + uai + "' and auteur is not null")) {
            compte.next();
            return compte.getLong(1);
        }
    }
}
