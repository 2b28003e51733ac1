package fr.passerelle.courriels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.demo.MessageRecu;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What administrators do about mails and tokens, in the browser. */
@SurApplication
class EcransCourrielsIT {

    private static final String MODELE = "/administration/courriels/modele?code=comptes-adresse-a-confirmer";

    @ParameterizedTest
    @EnumSource(Ecran.class)
    void les_pages_sont_accessibles_et_tiennent_dans_l_ecran(Ecran ecran, Navigateur navigateur) {
        navigateur.surEcran(ecran).entrerPersonnel("admin");
        for (String page : List.of("/administration/courriels/envois", "/administration/courriels/modeles", MODELE,
                "/administration/jetons/liste", "/administration/jetons/creation", "/administration/jetons/fiche?id=-1")) {
            navigateur.ouvrir(page).sansViolation();
        }
    }

    @Test
    void un_modele_se_reecrit_s_essaie_et_se_retablit(Application application, Navigateur navigateur) throws Exception {
        navigateur.entrerPersonnel("admin").ouvrir(MODELE).remplir("Message", "Bonjour {{prenon}}").activer("Voir l'aperçu")
                .attendreTexte("La variable « prenon » n'existe pas").capturer("refus").sansViolation();
        assertThat(navigateur.champ("Message").getDomProperty("value")).isEqualTo("Bonjour {{prenon}}");
        navigateur.remplir("Objet", "Été {{nom}}").remplir("Message", "Suivez <b>{{lien}}</b>").activer("M'envoyer un essai")
                .attendreTexte("Un essai part à");
        assertThat(recu(application, "Été Camille Exemple").texte()).startsWith("Suivez <b>https://");
        navigateur.activer("Enregistrer").attendreTexte("Le modèle est enregistré").capturer("modifie").sansViolation();
        navigateur.activer("Rétablir le texte d'origine");
        navigateur.attendre("dialog[open] [id$=retablir]").click();
        navigateur.attendreTexte("Le texte d'origine est rétabli");
    }

    @Test
    void un_courriel_efface_dit_ce_qui_en_reste(Application application, Navigateur navigateur) {
        long id = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 41);
        application.ecrire(em -> em.createNativeQuery("insert into courriel (id, version, type, cle_unicite, destinataire, sujet, sensible, "
                + "message_id, etat, depose_le, tentatives, envoye_le, efface_le) values (?, 1, 'comptes-adresse-a-confirmer', ?, null, '', 1, "
                + "'<x@exemple.fr>', 'ENVOYE', utc_timestamp(), 1, utc_timestamp(), utc_timestamp())")
                .setParameter(1, id).setParameter(2, "essai:" + id).executeUpdate());
        navigateur.entrerPersonnel("admin").ouvrir("/administration/courriels/envois").sansViolation();
        for (Ecran ecran : Ecran.values()) {
            navigateur.surEcran(ecran).ouvrir("/administration/courriels/envoi?id=" + id).capturer("efface").sansViolation();
        }
        assertThat(navigateur.titre()).startsWith("Nouvelle adresse de courriel à confirmer");
        assertThat(navigateur.texte()).contains("Courriel ancien, dont le destinataire n'est plus connu", "ont été effacés le")
                .doesNotContain("Renvoyer");
    }

    private static MessageRecu recu(Application application, String sujet) throws InterruptedException {
        for (int essai = 0; essai < 80; essai++) {
            var trouve = application.courriels("admin").stream().filter(m -> m.sujet().equals(sujet)).findFirst();
            if (trouve.isPresent()) {
                return trouve.get();
            }
            Thread.sleep(250);
        }
        throw new AssertionError("Aucun courriel « " + sujet + " »");
    }

    @Test
    void un_jeton_se_montre_une_fois_ouvre_sa_seule_portee_et_se_revoque(Navigateur navigateur, Visiteur systeme) {
        String nom = "Essai " + System.nanoTime();
        navigateur.entrerPersonnel("admin").ouvrir("/administration/jetons/creation").remplir("Système", nom);
        navigateur.champ("Référentiels et contrôle des identifiants").click();
        navigateur.script("document.querySelector('[type=date]').value = arguments[0]", LocalDate.now().plusYears(3).toString());
        navigateur.activer("Créer le jeton").attendreTexte("doit être compris").capturer("refus").sansViolation();
        navigateur.script("document.querySelector('[type=date]').value = arguments[0]", LocalDate.now().plusDays(30).toString());
        navigateur.activer("Créer le jeton").attendreTexte("il ne sera plus jamais montré").sansViolation();
        String jeton = navigateur.attendre("#jeton").getDomProperty("value");
        assertThat(demander(systeme, "/api/referentiel/controle/uai/0210001X", jeton).code()).isEqualTo(200);
        assertThat(demander(systeme, "/api/boite", jeton).code()).isEqualTo(403);
        navigateur.ouvrir("/administration/jetons/liste").activer(nom).attendreTexte("Jeton « " + nom + " »").activer("Révoquer");
        navigateur.attendre("dialog[open] [id$=revoquer]").click();
        navigateur.attendreTexte("est révoqué");
        assertThat(navigateur.texte()).doesNotContain(jeton);
        assertThat(demander(systeme, "/api/referentiel/controle/uai/0210001X", jeton).code()).isEqualTo(401);
    }

    private static PageRecue demander(Visiteur systeme, String chemin, String jeton) {
        return systeme.envoyer(systeme.requete(chemin).header("Authorization", "Bearer " + jeton).GET().build());
    }
}
