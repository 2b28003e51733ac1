package fr.passerelle.referentiel;

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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** "Gestion des disciplines" for the DPE: the administrators' pages at an address of hers, and only what she keeps. */
@SurApplication
class DisciplinesDpeIT {

    private static final String LISTE = "/contractuels/discipline/liste";
    private static final String FICHE = "/contractuels/discipline/fiche";
    private static final String LIMITEE = "dpe.anglais";

    @Test
    void la_dpe_cree_et_corrige_une_discipline_et_revient_a_sa_liste(Application application, Navigateur dpe) {
        dpe.entrerPersonnel("dpe").activer("Gestion des disciplines").attendreTexte("CONSEILLER PRINCIPAL EDUCATION").capturer().sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer().sansViolation().surEcran(Ecran.BUREAU);
        dpe.activer("Ajouter une discipline").attendreTexte("Nouvelle discipline").capturer("nouvelle").sansViolation();
        dpe.remplir("Code", "l0901").remplir("Libellé", "LATIN").activer("Enregistrer")
                .attendreTexte("La discipline « LATIN » est enregistrée.");
        assertThat(dpe.pilote().getCurrentUrl()).endsWith(LISTE);
        dpe.activer("L0901").attendreTexte("L0901 – LATIN").champ("Proposée dans les formulaires").click();
        dpe.activer("Enregistrer").attendreTexte("La discipline « LATIN » est enregistrée.");
        assertThat(dpe.pilote().getCurrentUrl()).endsWith(LISTE);
        assertThat(application.valeur("select active from discipline where code = 'L0901'")).contains("0");
        dpe.ouvrir("/contractuels/poste/liste").attendreTexte("Gestion des postes");
        assertThat(dpe.texte()).doesNotContain("LATIN");
        application.executer("delete from discipline where code = 'L0901'");
    }

    @Test
    void l_administrateur_revient_a_la_sienne(Application application, Visiteur admin) {
        String adresse = "/administration/referentiel/discipline/";
        PageRecue fiche = admin.entrePersonnel("admin").ouvrir(adresse + "fiche?id=" + numero(application, "L0421"));
        assertThat(fiche.html().select("main a[href*='/contractuels/discipline/']")).isEmpty();
        assertThat(enregistrer(admin, fiche, Map.of()).adresse().getPath()).endsWith(adresse + "liste");
    }

    @Test
    void qui_n_a_qu_une_discipline_corrige_celle_la_et_lit_les_autres(Application application, Navigateur navigateur, Visiteur limitee) {
        preparer(application);
        PageRecue liste = limitee.entrePersonnel(LIMITEE).ouvrir(LISTE);
        assertThat(liste.html().text()).contains("ALLEMAND", "ANGLAIS");
        assertThat(liste.html().select("main a[href$='discipline/fiche']")).isEmpty();
        assertThat(limitee.ouvrir(FICHE).code()).isEqualTo(403);

        PageRecue sienne = limitee.ouvrir(FICHE + "?id=" + numero(application, "L0422"));
        assertThat(enregistrer(limitee, sienne, Map.of("libelle", "ANGLAIS LV")).html().text()).contains("La discipline « ANGLAIS LV » est enregistrée.");
        application.executer("update discipline set libelle = 'ANGLAIS' where code = 'L0422'");

        PageRecue autre = limitee.ouvrir(FICHE + "?id=" + numero(application, "L0421"));
        assertThat(autre.html().text()).contains("Cette discipline n'est pas des vôtres");
        assertThat(autre.html().select("#discipline input[type=submit]")).isEmpty();
        assertThat(autre.html().select("#discipline input[type=text]:not([readonly])")).isEmpty();
        navigateur.entrerPersonnel(LIMITEE).ouvrir(FICHE + "?id=" + numero(application, "L0421")).attendreTexte("n'est pas des vôtres")
                .capturer("lecture").sansViolation().surEcran(Ecran.TELEPHONE).capturer("lecture").sansViolation();
        navigateur.ouvrir("/contractuels/type-poste/liste").attendreTexte("Alternant").activer("ALTERNANT")
                .attendreTexte("Un type de poste sert à toutes les disciplines").capturer("type_lecture").sansViolation();
    }

    /** The form was open when the habilitation was narrowed: the service refuses, whatever the page shows. */
    @Test
    void le_service_refuse_la_discipline_d_un_autre_et_toute_creation(Application application, Visiteur limitee) {
        preparer(application);
        String large = "update habilitation set perimetre_genre = 'TOUT', perimetre_code = '' where compte_id = " + compte(application);
        String etroit = "update habilitation set perimetre_genre = 'DISCIPLINE', perimetre_code = 'L0422' where compte_id = " + compte(application);
        application.executer(large);
        PageRecue allemand = limitee.entrePersonnel(LIMITEE).ouvrir(FICHE + "?id=" + numero(application, "L0421"));
        PageRecue nouvelle = limitee.ouvrir(FICHE);
        PageRecue type = limitee.ouvrir("/contractuels/type-poste/fiche");
        application.executer(etroit);
        assertThat(enregistrer(limitee, allemand, Map.of("libelle", "ALLEMAND LV")).code()).isEqualTo(403);
        assertThat(enregistrer(limitee, nouvelle, Map.of("code", "L0999", "libelle", "AUTRE")).code()).isEqualTo(403);
        assertThat(limitee.soumettre(type, "form#type", Map.of("type:code", "ESSAI_NON", "type:libelle", "Non", "type:enregistrer", "Enregistrer")).code())
                .isEqualTo(403);
        assertThat(application.valeur("select libelle from discipline where code = 'L0421'")).contains("ALLEMAND");
        assertThat(application.valeur("select count(*) from discipline where code = 'L0999'")).contains("0");
        assertThat(application.valeur("select count(*) from type_poste where code = 'ESSAI_NON'")).contains("0");
    }

    @Test
    void la_dos_et_l_inspecteur_n_entrent_pas(Application application) {
        for (String uid : List.of("dos", "ipr.anglais")) {
            Visiteur visiteur = new Visiteur(application.adresse()).entrePersonnel(uid);
            assertThat(visiteur.ouvrir(LISTE).code()).as(uid).isEqualTo(403);
            assertThat(visiteur.ouvrir("/").html().select("a[href*=discipline], a[href*=type-poste]")).as(uid).isEmpty();
        }
    }

    private static void preparer(Application application) {
        if (application.valeur("select id from compte where identifiant = '" + LIMITEE + "'").isPresent()) {
            return;
        }
        application.ecrire(em -> {
            Compte compte = new Compte(new Identite(Porte.PERSONNEL, LIMITEE), "Essai", "Anglais", LIMITEE + "@exemple.fr");
            em.persist(compte);
            em.persist(new Habilitation(compte, Profil.DPE, Perimetre.discipline("L0422"), LocalDate.of(2020, 9, 1)));
        });
        application.ajouterPersonnel(LIMITEE, Visiteur.MOT_DE_PASSE);
    }

    private static String compte(Application application) {
        return application.valeur("select id from compte where identifiant = '" + LIMITEE + "'").orElseThrow();
    }

    private static String numero(Application application, String code) {
        return application.valeur("select id from discipline where code = '" + code + "'").orElseThrow();
    }

    private static PageRecue enregistrer(Visiteur visiteur, PageRecue fiche, Map<String, String> valeurs) {
        Map<String, String> champs = new HashMap<>(Map.of("discipline:enregistrer", "Enregistrer"));
        valeurs.forEach((champ, valeur) -> champs.put("discipline:" + champ, valeur));
        return visiteur.soumettre(fiche, "form#discipline", champs);
    }
}
