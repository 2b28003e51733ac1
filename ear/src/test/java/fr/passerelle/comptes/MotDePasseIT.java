package fr.passerelle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.passerelle.demo.MessageRecu;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Ensemble;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import fr.passerelle.noyau.Reglage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A candidate's first visit and forgotten password, from the form to the mail and back. */
@SurApplication
class MotDePasseIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void de_la_premiere_connexion_a_la_session(Application application, Visiteur visiteur) throws Exception {
        Candidat candidat = sansMotDePasse(application, 0);
        visiteur.soumettre(visiteur.demander("/candidat/premiere-connexion"), "form#demande", premiere(candidat, candidat.naissance().plusDays(1)));
        assertThat(application.courriels(candidat.courriel())).isEmpty();
        PageRecue envoye = visiteur.soumettre(visiteur.demander("/candidat/premiere-connexion"), "form#demande",
                premiere(candidat, candidat.naissance()));
        assertThat(envoye.adresse().getPath()).isEqualTo("/candidat/lien-envoye");
        String lien = lien(application, candidat, 1);

        assertThat(choisir(visiteur, lien, "court", "court").html().text()).contains("au moins 8 caractères");
        assertThat(choisir(visiteur, lien, "Password1!", "Password1!").html().text()).contains("divulgués");
        assertThat(choisir(visiteur, lien, "Tulipe-2026", "Tulipe-2027").html().text()).contains("ne sont pas identiques");
        assertThat(choisir(visiteur, lien, "Tulipe-2026", "Tulipe-2026").adresse().getPath()).isEqualTo("/candidat/connexion");

        assertThat(visiteur.ouvrir(lien).html().text()).contains("déjà servi").contains("Recevoir un nouveau lien");
        assertThat(entrer(visiteur, candidat, "Tulipe-2026").suite().getPath()).isEqualTo("/candidat/dossier");
        assertThat(une(application, "select empreinte from lien where compte_id = ?", candidat.id()))
                .doesNotContain(lien.substring(lien.indexOf('=') + 1));
    }

    @Test
    void un_lien_expire_le_dit_et_un_nouveau_mot_de_passe_finit_les_autres_sessions(Application application, Visiteur visiteur)
            throws Exception {
        Candidat candidat = sansMotDePasse(application, 1);
        visiteur.soumettre(visiteur.demander("/candidat/premiere-connexion"), "form#demande", premiere(candidat, candidat.naissance()));
        choisir(visiteur, lien(application, candidat, 1), "Tulipe-2026", "Tulipe-2026");
        entrer(visiteur, candidat, "Tulipe-2026");
        assertThat(visiteur.demander("/candidat/dossier").code()).isEqualTo(200);

        Visiteur ailleurs = new Visiteur(application.adresse());
        ailleurs.soumettre(ailleurs.demander("/candidat/mot-de-passe-oublie"), "form#demande",
                Map.of("demande:numero", candidat.numero(), "demande:demander", "oui"));
        String lien = lien(application, candidat, 2);
        executer(application, "update lien set expire_le = '2020-01-01' where utilise_le is null and compte_id = ?", candidat.id());
        assertThat(ailleurs.ouvrir(lien).html().text()).contains("Ce lien a expiré").contains("Recevoir un nouveau lien");
        executer(application, "update lien set expire_le = '2099-01-01' where utilise_le is null and compte_id = ?", candidat.id());
        choisir(ailleurs, lien, "Pivoine-2026", "Pivoine-2026");
        assertThat(visiteur.demander("/candidat/dossier").suite().getPath()).isEqualTo("/candidat/connexion");
        assertThat(entrer(ailleurs, candidat, "Tulipe-2026").redirige()).isFalse();
    }

    @Test
    void deux_requetes_au_meme_instant_n_utilisent_un_lien_qu_une_fois(Application application, Visiteur visiteur) throws Exception {
        Candidat candidat = sansMotDePasse(application, 3);
        visiteur.soumettre(visiteur.demander("/candidat/premiere-connexion"), "form#demande", premiere(candidat, candidat.naissance()));
        String lien = lien(application, candidat, 1);
        List<String> choisis = List.of("Tulipe-2026", "Pivoine-2026", "Jacinthe-2026");
        List<PageRecue> reponses = Ensemble.faire(choisis.stream().map(mot -> () ->
                choisir(new Visiteur(application.adresse()), lien, mot, mot)));
        assertThat(reponses.stream().filter(r -> r.adresse().getPath().equals("/candidat/connexion"))).hasSize(1);
        assertThat(reponses.stream().filter(r -> r.code() == 200 && r.html().text().contains("Ce lien a déjà servi"))).hasSize(2);
        assertThat(choisis.stream().filter(mot -> entrer(new Visiteur(application.adresse()), candidat, mot).redirige())).hasSize(1);
    }

    @Test
    void un_lien_envoye_a_une_ancienne_adresse_n_ouvre_plus_rien(Application application, Visiteur visiteur) throws Exception {
        Candidat candidat = sansMotDePasse(application, 4);
        visiteur.soumettre(visiteur.demander("/candidat/premiere-connexion"), "form#demande", premiere(candidat, candidat.naissance()));
        String lien = lien(application, candidat, 1);
        executer(application, "update compte set courriel = 'corrigee@exemple.fr' where id = ?", candidat.id());
        assertThat(visiteur.ouvrir(lien).html().text()).contains("remplacé par un plus récent").contains("Recevoir un nouveau lien");
    }

    @Test
    void un_nouveau_mot_de_passe_retire_l_adresse_qu_un_autre_attendait_de_confirmer(Application application, Visiteur visiteur)
            throws Exception {
        Candidat candidat = sansMotDePasse(application, 5);
        executer(application, "insert into lien (id, version, compte_id, usage_lien, empreinte, expire_le, valeur) select -compte.id, 1, compte.id, "
                + "'COURRIEL', sha2(concat('attente-', compte.id), 256), '2099-01-01', 'voleur@exemple.fr' from compte where id = ?", candidat.id());
        String attente = "/candidat/courriel?jeton=attente-" + candidat.id();
        assertThat(visiteur.ouvrir(attente).html().text()).contains("voleur@exemple.fr");
        visiteur.soumettre(visiteur.demander("/candidat/premiere-connexion"), "form#demande", premiere(candidat, candidat.naissance()));
        choisir(visiteur, lien(application, candidat, 1), "Tulipe-2026", "Tulipe-2026");
        assertThat(visiteur.ouvrir(attente).html().text()).doesNotContain("voleur@exemple.fr").contains("Votre adresse n'a pas changé");
    }

    @Test
    void le_controle_en_ligne_refuse_un_mot_de_passe_divulgue_et_laisse_passer_quand_il_se_tait(Application application, Visiteur visiteur)
            throws Exception {
        Candidat candidat = sansMotDePasse(application, 6);
        visiteur.soumettre(visiteur.demander("/candidat/premiere-connexion"), "form#demande", premiere(candidat, candidat.naissance()));
        String lien = lien(application, candidat, 1);
        HttpServer liste = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        liste.createContext("/range/A00D6", echange -> {
            byte[] lignes = "690E8C4730F1FA066398BF3F92F04150685:3\r\n".getBytes(StandardCharsets.US_ASCII);
            echange.sendResponseHeaders(200, lignes.length);
            echange.getResponseBody().write(lignes);
            echange.close();
        });
        liste.start();
        try (var change = application.administration().regler(Map.of(Reglage.MOT_DE_PASSE_CONTROLE_EN_LIGNE, "true",
                Reglage.MOT_DE_PASSE_CONTROLE_ADRESSE, "http://127.0.0.1:" + liste.getAddress().getPort() + "/range/"))) {
            assertThat(choisir(visiteur, lien, "Tulipe-2026", "Tulipe-2026").html().text()).contains("divulgués");
            liste.stop(0);
            assertThat(choisir(visiteur, lien, "Tulipe-2026", "Tulipe-2026").adresse().getPath()).isEqualTo("/candidat/connexion");
        } finally {
            liste.stop(0);
        }
    }

    @Test
    void la_reponse_ne_dit_pas_si_le_numero_existe(Application application) throws Exception {
        String connu = reponse(application, sansMotDePasse(application, 2).numero());
        assertThat(reponse(application, "numero-inconnu")).isEqualTo(connu);
    }

    private static String reponse(Application application, String numero) {
        Visiteur visiteur = new Visiteur(application.adresse());
        PageRecue page = visiteur.soumettre(visiteur.demander("/candidat/mot-de-passe-oublie"), "form#demande",
                Map.of("demande:numero", numero, "demande:demander", "oui"));
        return page.adresse() + page.html().select("main").text();
    }

    private static Map<String, String> premiere(Candidat candidat, LocalDate naissance) {
        return Map.of("demande:numero", candidat.numero(), "demande:naissance", naissance.toString(), "demande:demander", "oui");
    }

    private static PageRecue choisir(Visiteur visiteur, String lien, String motDePasse, String confirmation) {
        return visiteur.soumettre(visiteur.ouvrir(lien), "form#choix",
                Map.of("choix:motDePasse", motDePasse, "choix:confirmation", confirmation, "choix:choisir", "oui"));
    }

    private static PageRecue entrer(Visiteur visiteur, Candidat candidat, String motDePasse) {
        return visiteur.soumettreSansSuivre(visiteur.demander("/candidat/connexion"), "form#entree",
                Map.of("entree:identifiant", candidat.numero(), "entree:motDePasse", motDePasse, "entree:entrer", "oui"));
    }

    private static String lien(Application application, Candidat candidat, int rang) throws InterruptedException {
        long limite = System.nanoTime() + PATIENCE.toNanos();
        List<MessageRecu> recus = application.courriels(candidat.courriel());
        while (recus.size() < rang && System.nanoTime() < limite) {
            Thread.sleep(300);
            recus = application.courriels(candidat.courriel());
        }
        assertThat(recus).hasSize(rang);
        URI lien = URI.create(recus.get(0).liens().get(0));
        return lien.getRawPath() + "?" + lien.getRawQuery();
    }

    private record Candidat(long id, String numero, String courriel, LocalDate naissance) {
    }

    /** One of the candidates who have not come yet, made to have no password. */
    private static Candidat sansMotDePasse(Application application, int rang) throws SQLException {
        try (Connection connexion = application.base().getConnection();
                PreparedStatement lecture = connexion.prepareStatement("select c.id, c.identifiant, c.courriel, d.date_naissance from compte c"
                        + " join candidature d on d.compte_id = c.id where c.identifiant > '20260100' order by c.identifiant limit 1 offset ?")) {
            lecture.setInt(1, rang);
            try (ResultSet trouve = lecture.executeQuery()) {
                trouve.next();
                Candidat candidat = new Candidat(trouve.getLong(1), trouve.getString(2), trouve.getString(3), trouve.getDate(4).toLocalDate());
                executer(application, "update compte set mot_de_passe = null where id = ?", candidat.id());
                return candidat;
            }
        }
    }

    private static void executer(Application application, String ordre, long id) throws SQLException {
        try (Connection connexion = application.base().getConnection(); PreparedStatement acte = connexion.prepareStatement(ordre)) {
            acte.setLong(1, id);
            acte.executeUpdate();
        }
    }

    private static String une(Application application, String ordre, long id) throws SQLException {
        try (Connection connexion = application.base().getConnection(); PreparedStatement acte = connexion.prepareStatement(ordre)) {
            acte.setLong(1, id);
            try (ResultSet trouve = acte.executeQuery()) {
                trouve.next();
                return trouve.getString(1);
            }
        }
    }
}
