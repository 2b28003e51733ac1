package fr.passerelle.ent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Administration;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import fr.passerelle.noyau.Reglage;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Without CAS: the form against a real directory, and two doors that never take each other's passwords. */
@SurApplication
class PortesIT {

    private static Slapd annuaire;
    private static Administration.Change ent;

    @BeforeAll
    static void tourner_l_application_vers_slapd(Application application) {
        annuaire = Slapd.demarrer();
        ent = application.administration().regler(Map.of(Reglage.LDAP_URL, annuaire.adresse()));
    }

    @AfterAll
    static void rendre_l_application_a_son_annuaire() {
        if (ent != null) {
            ent.close();
        }
        if (annuaire != null) {
            annuaire.close();
        }
    }

    @Test
    void un_personnel_entre_par_le_formulaire(Visiteur visiteur) {
        assertThat(visiteur.entrePersonnel("dpe").demander("/contractuels/candidat/liste").code()).isEqualTo(200);
    }

    @Test
    void un_mauvais_mot_de_passe_et_un_vide_sont_refuses(Visiteur visiteur) {
        assertThat(visiteur.seConnecter("/connexion/personnel", "ipr.anglais", "Demo-2025!").adresse().getPath()).isEqualTo("/connexion/personnel");
        assertThat(visiteur.seConnecter("/connexion/personnel", "ipr.anglais", "").adresse().getPath()).isEqualTo("/connexion/personnel");
        assertThat(visiteur.demander("/contractuels/candidat/liste").redirige()).isTrue();
    }

    @Test
    void un_filtre_glisse_dans_l_identifiant_ne_trouve_personne(Visiteur visiteur) {
        visiteur.seConnecter("/connexion/personnel", "dp*", Visiteur.MOT_DE_PASSE);
        assertThat(visiteur.demander("/contractuels/candidat/liste").redirige()).isTrue();
    }

    /** The directory takes it for {@code dpe}: slowed under another name, such names would be as many free attempts. */
    @Test
    void un_identifiant_deguise_ne_trouve_personne(Visiteur visiteur) {
        visiteur.seConnecter("/connexion/personnel", "d\uff50e", Visiteur.MOT_DE_PASSE);
        assertThat(visiteur.demander("/contractuels/candidat/liste").redirige()).isTrue();
    }

    @Test
    void le_mot_de_passe_de_l_annuaire_n_ouvre_pas_la_porte_des_candidats(Visiteur visiteur) {
        visiteur.seConnecter("/candidat/connexion", "dpe", Visiteur.MOT_DE_PASSE);
        assertThat(visiteur.demander("/candidat/dossier").redirige()).isTrue();
        visiteur.seConnecter("/candidat/connexion", Slapd.HOMONYME, Slapd.MOT_DE_PASSE_HOMONYME);
        assertThat(visiteur.demander("/candidat/dossier").redirige()).isTrue();
    }

    @Test
    void le_mot_de_passe_d_un_candidat_n_ouvre_pas_la_porte_des_personnels(Visiteur visiteur) {
        visiteur.seConnecter("/connexion/personnel", Slapd.HOMONYME, Visiteur.MOT_DE_PASSE);
        assertThat(visiteur.demander("/contractuels/candidat/liste").suite().getPath()).isEqualTo("/connexion/personnel");
    }

    @Test
    void le_personnel_qui_porte_le_numero_d_un_candidat_n_est_pas_ce_candidat(Application application, Visiteur visiteur) {
        PageRecue arrivee = visiteur.seConnecter("/connexion/personnel", Slapd.HOMONYME, Slapd.MOT_DE_PASSE_HOMONYME);
        assertThat(arrivee.adresse().getPath()).isNotEqualTo("/connexion/personnel");
        assertThat(visiteur.demander("/candidat/dossier").suite().getPath()).isEqualTo("/candidat/connexion");
        assertThat(application.valeur("select count(*) from compte where identifiant = '" + Slapd.HOMONYME + "'")).hasValue("2");
        Visiteur candidat = new Visiteur(application.adresse()).entreCandidat(Slapd.HOMONYME);
        assertThat(candidat.demander("/candidat/dossier").code()).isEqualTo(200);
        assertThat(candidat.demander("/contractuels/candidat/liste").suite().getPath()).isEqualTo("/connexion/personnel");
    }

    @Test
    void la_session_change_de_numero_en_entrant(Visiteur visiteur) {
        visiteur.ouvrir("/connexion/personnel");
        String avant = visiteur.cookie("JSESSIONID");
        visiteur.entrePersonnel("dpe");
        assertThat(visiteur.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(avant);
    }
}
