package fr.passerelle.contractuels;

import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The commune of a fiche and its postal code, as quickly as somebody types and as slowly as the server answers. */
@SurApplication
class CommuneSuitIT {

    private static final int LENTE = 1_000;

    private static Navigateur surLaFiche(Navigateur navigateur) {
        Candidat.entrer(navigateur, "20260002", Visiteur.MOT_DE_PASSE);
        return navigateur.ouvrir("/candidat/fiche");
    }

    @Test
    void la_seule_commune_d_un_code_postal_le_suit(Navigateur navigateur) {
        surLaFiche(navigateur).surLigneLente(LENTE, 0).remplir("Code postal", "21000").champ("Code postal").sendKeys(Keys.TAB);
        navigateur.attendreValeur("Commune", "DIJON").attendreTexte("Une seule commune porte le code postal 21000.");
    }

    @Test
    void elle_suit_encore_apres_un_refus_et_un_code_corrige_aussitot(Navigateur navigateur) {
        surLaFiche(navigateur).activer("Enregistrer les modifications").attendreTexte("Choisissez une situation familiale.");
        navigateur.surLigneLente(LENTE, 0).remplir("Code postal", "71100").champ("Commune").click();
        navigateur.remplir("Code postal", "21000").champ("Code postal").sendKeys(Keys.TAB);
        navigateur.attendreValeur("Commune", "DIJON");
    }

    @Test
    void ce_qu_on_tape_pendant_la_reponse_reste(Navigateur navigateur) {
        surLaFiche(navigateur).surLigneLente(LENTE, 0).remplir("Code postal", "21000").champ("Code postal").sendKeys(Keys.TAB);
        navigateur.remplir("Commune", "Beau").attendreTexte("Une seule commune porte le code postal 21000.");
        navigateur.champ("Commune").sendKeys("ne");
        navigateur.attendreValeur("Commune", "Beaune");
    }

    @Test
    void plusieurs_communes_se_proposent_et_aucune_ne_se_dit(Navigateur navigateur) {
        surLaFiche(navigateur).remplir("Code postal", "21400").champ("Code postal").sendKeys(Keys.TAB);
        navigateur.attendreTexte("communes portent le code postal 21400 : choisissez la vôtre.");
        navigateur.remplir("Code postal", "00000").champ("Code postal").sendKeys(Keys.TAB);
        navigateur.attendreTexte("Aucune commune ne porte le code postal 00000 : vérifiez-le.").sansViolation();
    }
}
