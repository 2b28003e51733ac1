package fr.passerelle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import fr.passerelle.noyau.Reglage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Doors as a browser meets them: each asks for its own sign-in, knows its own people only, and hears of a change at once. */
@SurApplication
class PortesIT {

    private static final String LISTE = "/contractuels/candidat/liste";
    private static final String DOSSIER = "/candidat/dossier";
    private static final String REFUS = "L'identifiant et le mot de passe ne vont pas ensemble.";

    @ParameterizedTest
    @ValueSource(strings = {LISTE, "/administration/comptes/liste", "/administration/journal/liste", LISTE + ".xhtml"})
    void qui_n_est_personne_est_envoye_a_la_porte_des_personnels(String adresse, Visiteur visiteur) {
        assertThat(visiteur.demander(adresse).suite().getPath()).isEqualTo("/connexion/personnel");
    }

    @Test
    void chaque_session_ouvre_sa_porte_et_aucune_autre(Application application, Visiteur visiteur) {
        assertThat(entrer(visiteur, "/candidat/connexion", "20260003").suite().getPath()).isEqualTo(DOSSIER);
        assertThat(visiteur.demander(LISTE).suite().getPath()).isEqualTo("/connexion/personnel");
        Visiteur dpe = new Visiteur(application.adresse());
        assertThat(entrer(dpe, "/connexion/personnel?suite=" + LISTE, "dpe").suite().getPath()).isEqualTo(LISTE);
        assertThat(dpe.demander(LISTE).code()).isEqualTo(200);
        assertThat(dpe.demander(DOSSIER).suite().getPath()).isEqualTo("/candidat/connexion");
        assertThat(dpe.demander("/administration/comptes/liste").code()).isEqualTo(403);
    }

    @Test
    void chaque_porte_ne_connait_que_ses_comptes(Application application, Visiteur visiteur) {
        assertThat(entrer(visiteur, "/candidat/connexion", "dos").html().text()).contains(REFUS);
        assertThat(entrer(new Visiteur(application.adresse()), "/connexion/personnel", "20260002").html().text()).contains(REFUS);
    }

    @Test
    void un_uid_egal_a_un_numero_d_etudiant_ne_passe_aucune_porte(Application application, Visiteur visiteur) throws SQLException {
        sql(application, "insert into compte (id, version, porte, identifiant, nom, prenom) values (-1, 1, 'CANDIDAT', 'ipr.anglais', 'Homonyme', 'X')");
        try {
            entrer(visiteur, "/connexion/personnel", "ipr.anglais");
            assertThat(visiteur.demander(LISTE).redirige()).isFalse();
            assertThat(visiteur.demander(DOSSIER).suite().getPath()).isEqualTo("/candidat/connexion");
            assertThat(entrer(new Visiteur(application.adresse()), "/candidat/connexion", "ipr.anglais").html().text()).contains(REFUS);
        } finally {
            sql(application, "delete from journal where personne = -1");
            sql(application, "delete from compte where id = -1");
        }
    }

    @Test
    void une_habilitation_retiree_ou_un_compte_ferme_agit_a_la_requete_suivante(Application application, Visiteur dos)
            throws SQLException {
        String compte = " where porte = 'PERSONNEL' and identifiant = 'dos'";
        String habilitation = " where compte_id = (select id from compte" + compte + ")";
        entrer(dos, "/connexion/personnel", "dos");
        assertThat(dos.demander("/contractuels/rien").code()).isEqualTo(404);
        sql(application, "update habilitation set fin = '2021-01-01'" + habilitation);
        try {
            PageRecue sans = dos.ouvrir("/contractuels/rien");
            assertThat(sans.adresse().getPath()).isEqualTo("/connexion/sans-habilitation");
            assertThat(sans.html().text()).contains("assistance@exemple.fr");
        } finally {
            sql(application, "update habilitation set fin = null" + habilitation);
        }
        assertThat(dos.demander("/contractuels/rien").code()).isEqualTo(404);
        sql(application, "update compte set ferme_le = '2021-01-01'" + compte);
        try {
            assertThat(dos.demander("/contractuels/rien").suite().getPath()).isEqualTo("/connexion/personnel");
        } finally {
            sql(application, "update compte set ferme_le = null" + compte);
        }
    }

    @Test
    void la_session_change_de_nom_en_entrant_et_son_cookie_est_garde(Visiteur visiteur) {
        PageRecue formulaire = visiteur.demander("/connexion/personnel");
        String avant = cookie(formulaire);
        assertThat(avant).contains("HttpOnly").contains("SameSite=Lax").doesNotContain("Secure");
        PageRecue entree = soumettre(visiteur, formulaire, "dpe", Visiteur.MOT_DE_PASSE);
        assertThat(cookie(entree).split(";")[0]).startsWith("JSESSIONID=").isNotEqualTo(avant.split(";")[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//ailleurs.exemple/", "https://ailleurs.exemple/", "/%5Cailleurs.exemple/"})
    void on_ne_sort_pas_de_l_application_en_entrant(String suite, Application application, Visiteur visiteur) {
        assertThat(entrer(visiteur, "/connexion/personnel?suite=" + suite, "dpe").suite().toString())
                .startsWith(application.adresse() + "/").doesNotContain("ailleurs");
    }

    @Test
    void l_annuaire_ne_prend_ni_joker_ni_mot_de_passe_vide(Application application) {
        for (String nom : List.of("dp*", "*", "dpe)(uid=*")) {
            assertThat(entrer(new Visiteur(application.adresse()), "/connexion/personnel", nom).html().text()).contains(REFUS);
        }
        Visiteur visiteur = new Visiteur(application.adresse());
        assertThat(soumettre(visiteur, visiteur.demander("/connexion/personnel"), "dpe", "").code()).isEqualTo(200);
        assertThat(visiteur.demander(LISTE).redirige()).isTrue();
    }

    @Test
    void apres_des_echecs_l_essai_suivant_attend_sans_que_le_compte_soit_bloque(Visiteur visiteur) throws InterruptedException {
        PageRecue page = visiteur.demander("/connexion/secours");
        for (int i = 0; i < 4; i++) {
            page = soumettre(visiteur, page, "essai-lent", "faux");
            assertThat(page.html().text()).contains(REFUS);
        }
        assertThat(soumettre(visiteur, page, "essai-lent", "faux").html().select("#zone-messages").text()).contains("Trop d'essais");
        Thread.sleep(2_100);
        assertThat(soumettre(visiteur, page, "essai-lent", "faux").html().select("#zone-messages").text()).doesNotContain("Trop d'essais");
    }

    @Test
    void le_compte_de_secours_existe_tant_que_les_reglages_le_nomment(Application application, Visiteur visiteur) {
        Map<Reglage, String> secours = Map.of(Reglage.SECOURS_IDENTIFIANT, "secours", Reglage.SECOURS_MOT_DE_PASSE, "Local-et-secret-7");
        try (var change = application.administration().regler(secours)) {
            PageRecue page = visiteur.demander("/connexion/secours?suite=/administration/comptes/liste");
            assertThat(soumettre(visiteur, page, "secours", "Local-et-secret-7").suite().getPath())
                    .isEqualTo("/administration/comptes/liste");
            assertThat(visiteur.demander("/administration/comptes/liste").code()).isEqualTo(200);
        }
        Visiteur tard = new Visiteur(application.adresse());
        assertThat(soumettre(tard, tard.demander("/connexion/secours"), "secours", "Local-et-secret-7").html().text()).contains(REFUS);
    }

    @Test
    void le_compte_de_secours_administre_tant_que_les_reglages_le_nomment(Application application, Visiteur visiteur) throws SQLException {
        Map<Reglage, String> secours = Map.of(Reglage.SECOURS_IDENTIFIANT, "secours.use", Reglage.SECOURS_MOT_DE_PASSE, "Local-et-secret-7");
        try (var change = application.administration().regler(secours)) {
            soumettre(visiteur, visiteur.demander("/connexion/secours"), "secours.use", "Local-et-secret-7");
            sql(application, "update habilitation set fin = '2021-01-01' where compte_id = (select id from compte where identifiant = 'secours.use')");
            assertThat(visiteur.demander("/administration/comptes/liste").suite().getPath()).isEqualTo("/connexion/sans-habilitation");
            soumettre(visiteur, visiteur.demander("/connexion/secours"), "secours.use", "Local-et-secret-7");
            assertThat(visiteur.demander("/administration/comptes/liste").code()).isEqualTo(200);
        }
    }

    @Test
    void les_attributs_de_l_annuaire_donnent_un_profil_et_le_retirent(Application application, Visiteur visiteur) {
        application.ajouterPersonnel("essai.attributs", Visiteur.MOT_DE_PASSE);
        try (var change = application.administration().regler(Map.of(Reglage.LDAP_PROFILS, "uid=essai.attributs>DPE"))) {
            assertThat(visiteur.entrePersonnel("essai.attributs").demander(LISTE).code()).isEqualTo(200);
        }
        assertThat(visiteur.entrePersonnel("essai.attributs").demander(LISTE).suite().getPath()).isEqualTo("/connexion/sans-habilitation");
    }

    @Test
    void sans_cas_son_adresse_n_existe_pas(Visiteur visiteur) {
        assertThat(visiteur.demander("/connexion/cas?ticket=ST-1").code()).isEqualTo(404);
        assertThat(visiteur.poster("/connexion/cas", Map.of("logoutRequest", "<x/>")).code()).isEqualTo(404);
    }

    @Test
    void une_page_publique_n_ouvre_pas_de_session_de_personne_et_l_api_aucune(Visiteur visiteur) {
        assertThat(visiteur.demander("/api/boite").entetes().allValues("Set-Cookie")).isEmpty();
        assertThat(visiteur.poster("/connexion/presence", Map.of()).texte()).isEqualTo("{\"reste\":0}");
    }

    @Test
    void quitter_ferme_la_session(Visiteur visiteur) {
        entrer(visiteur, "/connexion/personnel", "dpe");
        assertThat(visiteur.poster("/connexion/presence", Map.of()).texte()).isEqualTo("{\"reste\":1800}");
        assertThat(visiteur.ouvrir("/deconnexion").html().text()).contains("Vous êtes déconnecté");
        assertThat(visiteur.demander(LISTE).suite().getPath()).isEqualTo("/connexion/personnel");
    }

    private static PageRecue entrer(Visiteur visiteur, String page, String nom) {
        return soumettre(visiteur, visiteur.demander(page), nom, Visiteur.MOT_DE_PASSE);
    }

    private static PageRecue soumettre(Visiteur visiteur, PageRecue page, String nom, String motDePasse) {
        return visiteur.soumettreSansSuivre(page, "form#entree",
                Map.of("entree:identifiant", nom, "entree:motDePasse", motDePasse, "entree:entrer", "oui"));
    }

    private static String cookie(PageRecue page) {
        return page.entetes().firstValue("Set-Cookie").orElse("");
    }

    private static void sql(Application application, String ordre) throws SQLException {
        try (Connection connexion = application.base().getConnection(); PreparedStatement acte = connexion.prepareStatement(ordre)) {
            acte.executeUpdate();
        }
    }
}
