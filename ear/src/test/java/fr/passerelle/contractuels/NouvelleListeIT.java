package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.SurApplication;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The university's list, received twice: it makes candidates, and never undoes what they have corrected. */
@SurApplication
class NouvelleListeIT {

    private static final String ENTETE =
            "Numéro;Nom;Prénom;Nom de naissance;Date de naissance;Mail;Adresse;Téléphone;"
            + "Diplôme;Parcours;Discipline;Type de poste\n";
    private static final String NUMERO = "20269001";

    @Test
    void un_nouvel_import_n_ecrase_rien_de_ce_que_le_candidat_a_corrige(Application application, Navigateur navigateur) {
        navigateur.entrerPersonnel("dpe");
        importer(navigateur, "premiere", ENTETE + NUMERO + ";DELISTE;Anaïs;;05/06/2003;anais@etu.exemple.fr;"
                + "3 rue du Port 71100 Chalon-sur-Saône;03 53 01 00 01;M1 mention MEEF 2nd degré;Allemand;;\n");
        assertThat(Candidat.valeur(application, "discipline_code", NUMERO)).isNull();
        assertThat(Candidat.valeur(application, "type_poste_code", NUMERO)).isEqualTo("ALTERNANT");
        assertThat(Candidat.valeur(application, "code_postal", NUMERO)).isEqualTo("71100");

        corriger(navigateur, NUMERO);
        importer(navigateur, "seconde", ENTETE + NUMERO + ";DELISTE-DUPONT;Anaïs;;05/06/2003;autre@etu.exemple.fr;"
                + "9 rue Neuve 58000 Nevers;03.53.01.00.99;M2 mention MEEF 2nd degré;Allemand;L0422;\n");

        assertThat(Candidat.valeur(application, "telephone", NUMERO)).isEqualTo("0639980007");
        assertThat(Candidat.valeur(application, "discipline_code", NUMERO)).isEqualTo("L0421");
        assertThat(Candidat.valeur(application, "c.nom", NUMERO)).isEqualTo("DELISTE-DUPONT");
        assertThat(Candidat.valeur(application, "diplome", NUMERO)).startsWith("M2");
        assertThat(Candidat.valeur(application, "c.code_postal", NUMERO)).isEqualTo("58000");
    }

    @Test
    void une_ligne_fausse_est_dite_et_laissee_de_cote(Application application, Navigateur navigateur) {
        navigateur.entrerPersonnel("dpe");
        importer(navigateur, "fausse", ENTETE
                + "20269002;JUSTE;Paul;;07/08/2002;paul@etu.exemple.fr;;;M1 MEEF;;L0421 - ALLEMAND;Alternant\n"
                + "20269003;FAUX;Lise;;31/02/2002;lise@etu.exemple.fr;;12;M1 MEEF;;ZZ99;\n");

        assertThat(navigateur.texte()).contains("31/02/2002", "Cette date n'est pas lisible", "Entrez un numéro à dix chiffres");
        assertThat(Candidat.valeur(application, "discipline_code", "20269002")).isEqualTo("L0421");
        assertThat(Candidat.valeur(application, "numero", "20269003")).isNull();
    }

    private static void importer(Navigateur navigateur, String nom, String contenu) {
        navigateur.ouvrir("/contractuels/candidat/import").sansViolation();
        navigateur.presente("input[type=file]")
                .sendKeys(Candidat.deposer(nom + ".csv", contenu.getBytes(StandardCharsets.UTF_8)).toString());
        navigateur.activer("Analyser la liste").attendreTexte("Rien n'est encore enregistré").capturer("analyse-" + nom);
        navigateur.activer("Exécuter l'import");
        navigateur.attendre("dialog[open] input[type=submit]").click();
        navigateur.attendreTexte("L'import est terminé").capturer("rapport-" + nom);
    }

    /** The DPE corrects it on her behalf, which counts as she would herself. */
    private static void corriger(Navigateur navigateur, String numero) {
        navigateur.ouvrir("/contractuels/candidat/liste").remplir("Rechercher", numero)
                .attendreTexte("Montre de 1 à 1 sur 1 candidats");
        navigateur.activer("DELISTE").attendreTexte("Dossier incomplet").activer("Modifier la fiche");
        navigateur.attendreTexte("Saisie pour le candidat").sansViolation();
        navigateur.remplir("Numéro de téléphone", "06 39 98 00 07");
        navigateur.script("arguments[0].value = 'L0421'", navigateur.champ("Discipline"));
        navigateur.activer("Enregistrer les modifications").attendreTexte("La fiche est enregistrée.");
    }
}
