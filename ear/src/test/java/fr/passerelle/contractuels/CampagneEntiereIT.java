package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import fr.passerelle.demo.MessageRecu;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.SurApplication;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A campaign as its people live it, in the browser alone, by the "Résumé" of the reference: from the sessions to a withdrawal. */
@SurApplication
class CampagneEntiereIT {

    private static final String ADA = "20269101";
    private static final String BELA = "20269102";
    private static final String MOT_DE_PASSE = "Vents-du-Morvan-2026";
    private static final String POSTES = "/contractuels/poste/liste?discipline=L0421&type=ALTERNANT";
    private static final List<String> PERIODES = Stream.of("voeux", "reponses", "resultats").flatMap(p -> Stream.of(p + "_debut", p + "_fin")).toList();

    private String periodes;

    @BeforeEach
    void retenirLesSessions(Application application) {
        periodes = "update campagne set " + String.join(", ", PERIODES.stream().map(c -> c + " = '" + application.valeur("select " + c + " from campagne")
                .orElseThrow() + "'").toList());
    }

    @AfterEach
    void rendre(Application application) {
        application.executer(periodes);
        Stream.of("desistement", "envoi_resultats", "reponse", "resultat_poste", "resultat").forEach(table -> application.executer("delete from " + table));
        Propositions.rendre(application);
        application.executer("delete from discipline_campagne");
        String numeros = "('" + ADA + "', '" + BELA + "')";
        application.executer("delete from document_stocke where proprietaire_type = 'Candidature' and proprietaire_cle in (select id from candidature where numero in "
                + numeros + ")");
        application.executer("delete from candidature where numero in " + numeros);
    }

    @Test
    void des_sessions_au_desistement(Application application, Navigateur navigateur) {
        sessions(navigateur);
        inscriptions(application, navigateur);
        affichageDesVoeux(navigateur);
        voeux(navigateur, ADA, 0);
        voeux(navigateur, BELA, 1);
        affectations(application, navigateur);
        affichageEtEnvoi(application, navigateur);
        reponses(application, navigateur);
        desistement(application, navigateur);
    }

    /** "Définir toutes les sessions": those still to come begin with the inscription, and end with the application. */
    private static void sessions(Navigateur dpe) {
        dpe.entrerPersonnel("dpe").ouvrir("/contractuels/campagne/liste").attendre("#campagnes_liste tbody a.ouvre").click();
        dpe.attendreTexte("Période de saisie des vœux par les candidats");
        for (String phase : List.of("VOEUX", "REPONSES", "RESULTATS")) {
            dpe.script("arguments[0].value = arguments[1].value", champ(dpe, phase + "-debut"), champ(dpe, "INSCRIPTION-debut"));
            dpe.script("arguments[0].value = arguments[1].value", champ(dpe, phase + "-fin"), champ(dpe, "INSCRIPTION-fin"));
        }
        dpe.activer("Enregistrer les sessions").attendreTexte("sont enregistrées");
    }

    private static WebElement champ(Navigateur dpe, String nom) {
        return dpe.presente("input[id='campagne:" + nom + "']");
    }

    /** The university's list, then each candidate: her password, her fiche, her documents. */
    private static void inscriptions(Application application, Navigateur navigateur) {
        navigateur.ouvrir("/contractuels/candidat/import").presente("input[type=file]").sendKeys(Candidat.deposer("campagne.csv", """
                Numéro;Nom;Prénom;Date de naissance;Mail;Diplôme
                20269101;PREMIERE;Ada;05/06/2003;20269101@etu.exemple.fr;M1 mention MEEF 2nd degré
                20269102;SECONDE;Bela;05/06/2003;20269102@etu.exemple.fr;M1 mention MEEF 2nd degré
                """.getBytes(StandardCharsets.UTF_8)).toString());
        navigateur.activer("Analyser la liste").attendreTexte("Rien n'est encore enregistré").activer("Exécuter l'import");
        navigateur.attendre("dialog[open] input[type=submit]").click();
        navigateur.attendreTexte("L'import est terminé");
        for (String numero : List.of(ADA, BELA)) {
            inscrire(application, sortir(navigateur), numero);
            assertThat(Candidat.valeur(application, "statut", numero)).isEqualTo("INSCRITE");
        }
    }

    private static void inscrire(Application application, Navigateur candidat, String numero) {
        candidat.ouvrir("/candidat/premiere-connexion").remplir("Numéro d'étudiant", numero);
        candidat.script("arguments[0].value = '2003-06-05'", candidat.champ("Date de naissance"));
        candidat.attendre("[id$=demander]").click();
        MessageRecu lien = Candidat.courriels(application, numero + "@etu.exemple.fr", "").get(0);
        candidat.pilote().get(lien.liens().get(0));
        candidat.remplir("Nouveau mot de passe", MOT_DE_PASSE).remplir("Saisissez-le une seconde fois", MOT_DE_PASSE)
                .activer("Enregistrer le mot de passe").attendreTexte("Votre mot de passe est enregistré");
        Candidat.entrer(candidat, numero, MOT_DE_PASSE);
        candidat.activer("Modifier vos informations personnelles").attendreTexte("Fiche d'identification");
        candidat.attendre("input[id$='situationFamiliale:0']").click();
        candidat.remplir("Nombre d'enfants", "0").remplir("Adresse postale", "1 rue de l'Exemple").remplir("Numéro de téléphone", "06-00-00-00-00")
                .remplir("Code postal", "21000");
        candidat.champ("Code postal").sendKeys(Keys.TAB);
        candidat.attendreValeur("Commune", "DIJON");
        candidat.script("arguments[0].value = 'L0421'", candidat.champ("Discipline"));
        candidat.activer("Enregistrer les modifications").attendreTexte("Vos modifications sont enregistrées.");
        Candidat.joindre(candidat, GenreJustificatif.CV, GenreJustificatif.LETTRE_MOTIVATION, GenreJustificatif.RELEVE_NOTES);
        candidat.attendreTexte("Votre inscription a bien été prise en compte");
    }

    /** The DOS closes the posts of the discipline, the DPE shows its wishes. */
    private static void affichageDesVoeux(Navigateur navigateur) {
        sortir(navigateur).entrerPersonnel("dos").ouvrir(POSTES).activer("Clore la saisie des postes").attendre("input[id='cloture:confirmer']").click();
        navigateur.attendreTexte("est close.");
        sortir(navigateur).entrerPersonnel("dpe").ouvrir("/contractuels/affichage-voeux?affichage=L0421").attendre("input[id='ouvrir:afficher']").click();
        navigateur.attendreTexte("Affichage de la saisie des vœux déclenché le");
    }

    /** "Demande de maintien + Saisie des vœux": one wish, that place of the list. */
    private static void voeux(Navigateur candidat, String numero, int lieu) {
        Candidat.entrer(sortir(candidat), numero, MOT_DE_PASSE);
        candidat.activer("Saisir mes vœux").attendreTexte("Souhaitez-vous maintenir votre candidature").activer("Oui, je maintiens ma candidature")
                .attendreTexte("Votre candidature est maintenue");
        candidat.script("arguments[0].click()", candidat.pilote().findElements(By.cssSelector("[id='voeux:lieux'] a.bouton")).get(lieu));
        candidat.attendreQue("un vœu", () -> candidat.pilote().findElements(By.cssSelector(".ordre-element")).size() == 1);
        candidat.activer("Enregistrer mes vœux").attendreTexte("Vos vœux sont enregistrés.");
    }

    /** Ada by hand, Bela by the proposition. */
    private static void affectations(Application application, Navigateur dpe) {
        sortir(dpe).entrerPersonnel("dpe").ouvrir("/contractuels/affectation/fiche?id=" + candidature(application, ADA)).attendreTexte("Ses vœux, dans l'ordre");
        dpe.script("arguments[0].click()", dpe.presente("[id='affectation:voeux:0:poste']"));
        dpe.activer("Enregistrer").attendreTexte("L'affectation de PREMIERE Ada est enregistrée.");
        dpe.ouvrir("/contractuels/affichage-resultats").attendreTexte("1 sans décision sur 2 maintenus");

        dpe.ouvrir("/contractuels/proposition/liste?discipline=L0421&type=ALTERNANT").activer("Calculer la proposition");
        dpe.attendreTexte("Vérifiée : aucune paire bloquante, capacités respectées.").activer("Accepter la ligne qui propose un poste");
        dpe.attendre("[id='acceptation:accepter']").click();
        dpe.attendreTexte("L'affectation est enregistrée.").capturer("proposition");
    }

    private static void affichageEtEnvoi(Application application, Navigateur dpe) {
        dpe.ouvrir("/contractuels/affichage-resultats?affichage=L0421").attendre("input[id='ouvrir:afficher']").click();
        dpe.attendreTexte("Les résultats de la discipline L0421 sont affichés.");
        dpe.ouvrir("/contractuels/envoi-alternants/fiche?discipline=L0421").activer("Envoyer 2 courriels").attendre("dialog[open] input[id='envoi:envoyer']").click();
        dpe.attendreTexte("2 courriels sont remis à l'envoi.");
        assertThat(Candidat.courriels(application, ADA + "@etu.exemple.fr", "Vos résultats d'affectation")).hasSize(1);
        assertThat(Candidat.courriels(application, BELA + "@etu.exemple.fr", "Vos résultats d'affectation")).hasSize(1);
    }

    /** Ada accepts; Bela refuses, and asks to be called again. */
    private static void reponses(Application application, Navigateur candidat) {
        accepter(candidat, ADA);
        assertThat(Candidat.courriels(application, ADA + "@etu.exemple.fr", "accepté")).hasSize(1);
        Candidat.entrer(sortir(candidat), BELA, MOT_DE_PASSE);
        candidat.activer("Je consulte mes résultats").attendreTexte("Vous êtes affecté(e)").activer("Je refuse");
        candidat.script("arguments[0].selectedIndex = 1", candidat.presente("select[id='refus:motif']"));
        candidat.presente("input[id='refus:recontact:0']").click();
        candidat.activer("Je confirme mon refus").attendreTexte("Contrat refusé").capturer("refus");
    }

    private static void accepter(Navigateur candidat, String numero) {
        Candidat.entrer(sortir(candidat), numero, MOT_DE_PASSE);
        candidat.activer("Je consulte mes résultats").attendreTexte("Vous êtes affecté(e)").activer("J'accepte").attendre("input[id='reponse:accepter']").click();
        candidat.attendreTexte("Contrat accepté").attendreTexte("MGEN");
    }

    /** Ada withdraws; Bela is called to the first place given back, and accepts it. */
    private static void desistement(Application application, Navigateur navigateur) {
        sortir(navigateur).entrerPersonnel("dpe").ouvrir("/contractuels/desistement/fiche?id=" + candidature(application, ADA)).attendreTexte("Contrat accepté le");
        navigateur.remplir("Motif du désistement", "Change d'académie.").activer("Enregistrer le désistement").attendreTexte("est enregistré");
        navigateur.attendreTexte("à recontacter").capturer("rappel").pilote().findElement(By.partialLinkText("Proposer à SECONDE Bela")).click();
        navigateur.attendre("input[id='rappel:confirmer']").click();
        navigateur.attendreTexte("SECONDE Bela est rappelé(e)");
        accepter(navigateur, BELA);
        sortir(navigateur).entrerPersonnel("dpe").ouvrir("/contractuels/etat-lieux").remplir("Rechercher", BELA).attendreTexte("Contrat accepté").capturer("fin");
        assertThat(application.valeur("select group_concat(concat(c.numero, ' ', coalesce(r.etat, '-')) order by c.numero) from candidature c "
                + "join reponse_stagiaire r on r.candidature_id = c.id where c.numero in ('" + ADA + "', '" + BELA + "')")).contains(ADA + " -," + BELA + " ACCEPTE");
    }

    private static String candidature(Application application, String numero) {
        return application.valeur("select id from candidature where numero = '" + numero + "'").orElseThrow();
    }

    /** Nobody is in any more. */
    private static Navigateur sortir(Navigateur navigateur) {
        navigateur.pilote().manage().deleteAllCookies();
        return navigateur;
    }
}
