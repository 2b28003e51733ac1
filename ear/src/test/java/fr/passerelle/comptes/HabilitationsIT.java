package fr.passerelle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** An administrator says on screens who may do what; who is concerned meets it at the next click. */
@SurApplication
class HabilitationsIT {

    private static final String LISTE = "/contractuels/candidat/liste";
    private static final String AJOUT = "/administration/comptes/ajout";

    @Test
    void chercher_dans_l_annuaire_rattacher_et_retrouver_qui_l_est_deja(Application application, Navigateur navigateur) {
        application.ajouterPersonnel("rattachee", Visiteur.MOT_DE_PASSE);
        navigateur.entrerPersonnel("admin").ouvrir("/administration/comptes/liste").sansViolation().activer("Ajouter un compte");
        navigateur.remplir("Nom, identifiant ou courriel", "zzzz").attendreTexte("L'annuaire ne connaît personne sous ce nom")
                .capturer("personne").sansViolation();
        navigateur.remplir("Nom, identifiant ou courriel", "rattach").attendreTexte("rattachee@exemple.fr").capturer("trouvee").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("trouvee").sansViolation().surEcran(Ecran.BUREAU);
        navigateur.activer("Choisir rattachee").attendreTexte("Aucune habilitation : cette personne entre, mais ne peut rien faire.")
                .capturer("sans").sansViolation();
        String fiche = navigateur.pilote().getCurrentUrl();

        navigateur.ouvrir(AJOUT).remplir("Nom, identifiant ou courriel", "RATTACHEE").attendreTexte("rattachee@exemple.fr")
                .activer("Choisir rattachee").attendreTexte("Aucune habilitation");
        assertThat(navigateur.pilote().getCurrentUrl()).isEqualTo(fiche);
        assertThat(application.valeur("select count(*) from compte where identifiant = 'rattachee'")).hasValue("1");
    }

    @Test
    void chaque_refus_se_dit_a_cote_de_son_champ(Application application, Navigateur navigateur) {
        rattacher(application, navigateur, "refusee");
        navigateur.activer("Donner cette habilitation").attendreTexte("Cette réponse est obligatoire.");
        assertThat(erreur(navigateur, "Profil")).isEqualTo("Cette réponse est obligatoire.");
        choisir(navigateur, "Profil", "Inspecteur");
        choisir(navigateur, "Périmètre", "Discipline");
        navigateur.activer("Donner cette habilitation").attendreTexte("Ce périmètre n'existe pas");
        assertThat(erreur(navigateur, "Code du périmètre")).startsWith("Ce périmètre n'existe pas");
        navigateur.remplir("Code du périmètre", "L9999").activer("Donner cette habilitation").attendreTexte("Ce périmètre n'existe pas");
        dater(navigateur, "Premier jour", LocalDate.of(2026, 9, 1));
        dater(navigateur, "Dernier jour", LocalDate.of(2026, 8, 31));
        navigateur.remplir("Code du périmètre", "L0422").activer("Donner cette habilitation").attendreTexte("La fin de la période précède son début.");
        assertThat(erreur(navigateur, "Dernier jour")).isEqualTo("La fin de la période précède son début.");
        navigateur.capturer("refus").sansViolation().surEcran(Ecran.TELEPHONE).capturer("refus").sansViolation().surEcran(Ecran.BUREAU);
        assertThat(navigateur.champ("Dernier jour").getDomProperty("value")).isEqualTo("2026-08-31");
        dater(navigateur, "Premier jour", null);
        navigateur.activer("Donner cette habilitation").attendreTexte("Cette réponse est obligatoire.");
        assertThat(erreur(navigateur, "Premier jour")).isEqualTo("Cette réponse est obligatoire.");
        assertThat(navigateur.texte()).contains("Aucune habilitation");
    }

    @Test
    void donner_puis_finir_agit_au_clic_suivant(Application application, Navigateur navigateur, Visiteur personne) {
        rattacher(application, navigateur, "habilitee");
        assertThat(personne.entrePersonnel("habilitee").demander(LISTE).suite().getPath()).isEqualTo("/connexion/sans-habilitation");
        choisir(navigateur, "Profil", "Inspecteur");
        choisir(navigateur, "Périmètre", "Discipline");
        navigateur.remplir("Code du périmètre", "l0422").activer("Donner cette habilitation").attendreTexte("L'habilitation est donnée à habilitee.");
        assertThat(navigateur.texte()).contains("Discipline L0422").doesNotContain("l0422");
        assertThat(personne.demander(LISTE).code()).isEqualTo(403);
        choisir(navigateur, "Profil", "Inspecteur");
        choisir(navigateur, "Périmètre", "Discipline");
        navigateur.remplir("Code du périmètre", "L0422").activer("Donner cette habilitation").attendreTexte("Cette personne a déjà ce profil sur ce périmètre.");
        assertThat(erreur(navigateur, "Profil")).startsWith("Cette personne a déjà ce profil");

        donner(navigateur, "Gestionnaire DPE").capturer("donnees").sansViolation();
        assertThat(personne.demander(LISTE).code()).isEqualTo(200);

        navigateur.activer("Finir le profil Gestionnaire DPE");
        navigateur.attendre("dialog[open] [id$=confirmer]");
        navigateur.attendreTexte("Finir le profil Gestionnaire DPE de habilitee ?").capturer("question").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("question").sansViolation().surEcran(Ecran.BUREAU);
        navigateur.attendre("dialog[open] [id$=confirmer]").click();
        navigateur.attendreTexte("L'habilitation de habilitee est finie.").capturer("finie").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("finie").sansViolation().surEcran(Ecran.BUREAU);
        String veille = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now(ZoneId.of("Europe/Paris")).minusDays(1));
        assertThat(navigateur.texte()).as("finie le jour même, elle n'a pas eu de dernier jour").contains("Finie").doesNotContain(veille);
        assertThat(personne.demander(LISTE).code()).isEqualTo(403);
    }

    @Test
    void une_habilitation_a_venir_n_agit_pas_encore(Application application, Navigateur navigateur, Visiteur personne) {
        rattacher(application, navigateur, "future");
        dater(navigateur, "Premier jour", LocalDate.of(2099, 9, 1));
        dater(navigateur, "Dernier jour", LocalDate.of(2100, 8, 31));
        donner(navigateur, "Gestionnaire DPE");
        assertThat(navigateur.texte()).contains("01/09/2099", "31/08/2100", "À venir");
        assertThat(personne.entrePersonnel("future").demander(LISTE).suite().getPath()).isEqualTo("/connexion/sans-habilitation");
    }

    @Test
    void un_compte_ferme_n_entre_plus_et_sa_session_ne_reprend_pas_a_la_reouverture(Application application, Navigateur navigateur,
            Visiteur personne) {
        rattacher(application, navigateur, "fermee");
        donner(navigateur, "Gestionnaire DPE");
        Visiteur absente = new Visiteur(application.adresse()).entrePersonnel("fermee");
        assertThat(personne.entrePersonnel("fermee").demander(LISTE).code()).isEqualTo(200);
        navigateur.activer("Fermer le compte").attendreTexte("Fermer le compte de fermee ?").capturer("fermeture").sansViolation();
        navigateur.attendre("dialog[open] [id$=fermer]").click();
        navigateur.attendreTexte("Le compte de fermee est fermé.").capturer("ferme").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("ferme").sansViolation().surEcran(Ecran.BUREAU);
        assertThat(personne.demander(LISTE).suite().getPath()).isEqualTo("/connexion/personnel");
        assertThat(personne.seConnecter("/connexion/personnel", "fermee", Visiteur.MOT_DE_PASSE).html().text()).contains("Ce compte est fermé.");
        assertThat(application.valeur("select j.precisions from journal j join compte c on c.id = j.personne where c.identifiant = 'fermee' "
                + "and j.acte = 'CONNEXION_REFUSEE'")).hasValue("moyen=annuaire;porte=PERSONNEL");

        navigateur.activer("Rouvrir le compte").attendreTexte("Le compte de fermee est rouvert.");
        assertThat(absente.demander(LISTE).suite().getPath()).isEqualTo("/connexion/personnel");
        assertThat(absente.entrePersonnel("fermee").demander(LISTE).code()).isEqualTo(200);
    }

    @Test
    void le_dernier_administrateur_ne_s_enleve_pas_son_droit(Application application, Navigateur navigateur) {
        String autres = " habilitation h join compte c on c.id = h.compte_id and c.identifiant <> 'admin' ";
        application.executer("update" + autres + "set h.fin = '2020-12-31' where h.profil = 'ADMINISTRATEUR' and h.fin is null");
        try {
            String id = application.valeur("select id from compte where porte = 'PERSONNEL' and identifiant = 'admin'").orElseThrow();
            navigateur.entrerPersonnel("admin").ouvrir("/administration/comptes/fiche?id=" + id).activer("Finir le profil Administrateur");
            navigateur.attendre("dialog[open] [id$=confirmer]").click();
            navigateur.attendreTexte("C'est le dernier administrateur").capturer("dernier").sansViolation();
            navigateur.ouvrir("/administration/comptes/fiche?id=" + id).activer("Fermer le compte");
            navigateur.attendre("dialog[open] [id$=fermer]").click();
            navigateur.attendreTexte("C'est le dernier administrateur");
            assertThat(navigateur.ouvrir("/administration/comptes/liste").texte()).contains("Comptes et habilitations");
        } finally {
            application.executer("update" + autres + "set h.fin = null where h.profil = 'ADMINISTRATEUR' and h.fin = '2020-12-31'");
        }
    }

    private static void rattacher(Application application, Navigateur navigateur, String uid) {
        application.ajouterPersonnel(uid, Visiteur.MOT_DE_PASSE);
        navigateur.entrerPersonnel("admin").ouvrir(AJOUT).remplir("Nom, identifiant ou courriel", uid).attendreTexte(uid + "@exemple.fr")
                .activer("Choisir " + uid).attendreTexte("Aucune habilitation");
    }

    private static Navigateur donner(Navigateur navigateur, String profil) {
        choisir(navigateur, "Profil", profil);
        choisir(navigateur, "Périmètre", "Tout");
        navigateur.champ("Code du périmètre").clear();
        return navigateur.activer("Donner cette habilitation").attendreTexte("L'habilitation est donnée à");
    }

    private static void choisir(Navigateur navigateur, String libelle, String choix) {
        new Select(navigateur.champ(libelle)).selectByVisibleText(choix);
    }

    private static void dater(Navigateur navigateur, String libelle, LocalDate jour) {
        navigateur.script("arguments[0].value = arguments[1]", navigateur.champ(libelle), jour == null ? "" : jour.toString());
    }

    /** What is written under the field, and read with it. */
    private static String erreur(Navigateur navigateur, String libelle) {
        WebElement champ = navigateur.champ(libelle);
        assertThat(champ.getDomAttribute("aria-invalid")).isEqualTo("true");
        String[] lus = champ.getDomAttribute("aria-describedby").split(" ");
        return navigateur.pilote().findElement(By.id(lus[lus.length - 1])).getText().strip();
    }
}
