package fr.passerelle.ent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Administration;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import fr.passerelle.noyau.Reglage;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Entering through the ENT: a real CAS in front of a real directory. */
@SurApplication
class CasIT {

    private static final String LISTE = "/contractuels/candidat/liste";
    private static Slapd annuaire;
    private static ServeurCas cas;
    private static Administration.Change ent;

    @BeforeAll
    static void tourner_l_application_vers_l_ent(Application application) {
        annuaire = Slapd.demarrer();
        cas = ServeurCas.demarrer(annuaire);
        ent = application.administration().regler(Map.of(Reglage.CAS_URL, cas.adresse(), Reglage.LDAP_URL, annuaire.adresse()));
    }

    @AfterAll
    static void rendre_l_application_a_son_annuaire() {
        if (ent != null) {
            ent.close();
        }
        if (cas != null) {
            cas.close();
        }
        if (annuaire != null) {
            annuaire.close();
        }
    }

    private static PageRecue entrer(Visiteur visiteur, String uid, String motDePasse) {
        PageRecue connexion = visiteur.ouvrir(LISTE);
        assertThat(connexion.adresse().toString()).startsWith(cas.adresse() + "/login");
        return visiteur.suivre(ServeurCas.remplir(visiteur, connexion, uid, motDePasse));
    }

    @Test
    void un_personnel_entre_par_cas_et_arrive_a_la_page_demandee(Visiteur visiteur) {
        PageRecue arrivee = entrer(visiteur, "dpe", Visiteur.MOT_DE_PASSE);
        assertThat(arrivee.adresse().getPath()).isEqualTo(LISTE);
        assertThat(arrivee.code()).isEqualTo(200);
        assertThat(visiteur.demander(LISTE).code()).isEqualTo(200);
    }

    @Test
    void les_attributs_de_l_annuaire_nomment_le_compte(Application application, Visiteur visiteur) {
        PageRecue arrivee = entrer(visiteur, "nouveau", Visiteur.MOT_DE_PASSE);
        assertThat(arrivee.adresse().getPath()).isEqualTo("/connexion/sans-habilitation");
        assertThat(application.valeur("select concat(prenom, ' ', nom, ' ', courriel) from compte where porte = 'PERSONNEL' and identifiant = 'nouveau'"))
                .hasValue("Sacha Nouveau nouveau@exemple.fr");
    }

    @Test
    void un_mauvais_mot_de_passe_n_ouvre_rien(Visiteur visiteur) {
        PageRecue refus = entrer(visiteur, "dpe", "Demo-2025!");
        assertThat(refus.code()).isEqualTo(401);
        assertThat(visiteur.demander(LISTE).redirige()).isTrue();
    }

    @Test
    void un_ticket_ne_sert_qu_une_fois(Application application, Visiteur visiteur) {
        PageRecue connexion = visiteur.ouvrir(LISTE);
        PageRecue retour = ServeurCas.remplir(visiteur, connexion, "dpe", Visiteur.MOT_DE_PASSE);
        String avecTicket = retour.suite().toString();
        assertThat(avecTicket).startsWith(application.adresse() + "/connexion/cas?ticket=ST-");
        assertThat(visiteur.demander(avecTicket).code()).isEqualTo(303);
        Visiteur voleur = new Visiteur(application.adresse());
        assertThat(voleur.demander(avecTicket).code()).isEqualTo(403);
        assertThat(voleur.demander(LISTE).redirige()).isTrue();
    }

    @Test
    void un_ticket_invente_est_refuse(Visiteur visiteur) {
        assertThat(visiteur.demander("/connexion/cas?ticket=ST-1-invente").code()).isEqualTo(403);
        assertThat(visiteur.demander(LISTE).redirige()).isTrue();
    }

    @Test
    void quitter_l_ent_ferme_la_session_de_passerelle(Visiteur visiteur) throws InterruptedException {
        entrer(visiteur, "dos", Visiteur.MOT_DE_PASSE);
        assertThat(visiteur.demander(LISTE).code()).isIn(200, 403);
        visiteur.ouvrir(cas.adresse() + "/logout");
        assertThat(finie(visiteur)).as("session fermée par le message de CAS").isTrue();
    }

    /** The other node writes to the database both share; this one hears of it there. */
    @Test
    void quitter_l_ent_ferme_la_session_meme_quand_un_autre_noeud_en_recoit_le_message(Application application, Visiteur visiteur) {
        entrer(visiteur, "dpe", Visiteur.MOT_DE_PASSE);
        assertThat(visiteur.demander(LISTE).code()).isEqualTo(200);
        application.executer("update session_ent set revoquee_le = ouverte_le where compte_id = (select id from compte "
                + "where porte = 'PERSONNEL' and identifiant = 'dpe') order by ouverte_le desc limit 1");
        assertThat(visiteur.demander(LISTE).redirige()).isTrue();
    }

    /** CAS tells the application from behind, a moment later. */
    private static boolean finie(Visiteur visiteur) throws InterruptedException {
        long limite = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (System.nanoTime() < limite) {
            if (visiteur.demander(LISTE).redirige()) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
        return false;
    }

    @Test
    void un_message_de_deconnexion_sans_session_est_sans_effet(Visiteur visiteur) {
        entrer(visiteur, "dpe", Visiteur.MOT_DE_PASSE);
        assertThat(new Visiteur(visiteur.adresse()).poster("/connexion/cas", Map.of("logoutRequest", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                + "<samlp:LogoutRequest xmlns:samlp='urn:oasis:names:tc:SAML:2.0:protocol'><samlp:SessionIndex>&e;</samlp:SessionIndex>"
                + "</samlp:LogoutRequest>")).code()).isEqualTo(200);
        assertThat(visiteur.demander(LISTE).code()).isEqualTo(200);
    }

    @Test
    void cas_ne_delivre_rien_a_un_service_inconnu(Visiteur visiteur) {
        PageRecue refus = visiteur.demander(cas.connexion("http://ailleurs.exemple.fr/"));
        assertThat(refus.code()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void une_session_de_personnel_n_ouvre_pas_l_espace_des_candidats(Visiteur visiteur) {
        entrer(visiteur, "dpe", Visiteur.MOT_DE_PASSE);
        PageRecue dossier = visiteur.demander("/candidat/dossier");
        assertThat(dossier.redirige()).isTrue();
        assertThat(dossier.suite().getPath()).isEqualTo("/candidat/connexion");
    }
}
