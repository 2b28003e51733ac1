package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SuiteJournal;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Gestion des capacités": what is expected beside what is put there, and how it has changed. */
@SurApplication
class CapacitesIT {

    private static final String PAGE = "/contractuels/capacite";
    private static final String E0030 = PAGE + "?discipline=E0030&type=ALTERNANT";

    @Test
    void l_estimation_se_compare_a_ce_qui_est_implante_et_garde_son_histoire(Application application, Navigateur dos) {
        SuiteJournal journal = application.journal();
        long implante = Long.parseLong(application.valeur("select sum(supports) from poste where discipline_code = 'E0030' and supprime = false").orElseThrow());
        dos.entrerPersonnel("dos").ouvrir(PAGE).attendreTexte("Choisissez une discipline et un type de poste").sansViolation();
        dos.ouvrir(E0030).attendreTexte("Total implantation\n" + implante).sansViolation().surEcran(Ecran.TELEPHONE).capturer().sansViolation()
                .surEcran(Ecran.BUREAU);
        assertThat(dos.texte()).contains("La fonction liée à cette discipline est : EDU", "Aucune estimation n'a encore été enregistrée.");
        dos.remplir("Ministère", String.valueOf(implante)).remplir("Redoublement", "3").remplir("BOE", "1").activer("Enregistrer l'estimation")
                .attendreTexte("L'estimation est enregistrée.").capturer("manque").sansViolation();
        assertThat(dos.texte().replaceAll("\\s+", " ")).contains("Estimation totale " + (implante + 4), "Différence Implantation - Estimation -4",
                "Il manque 4 support(s)", "Alix Moyens");
        dos.remplir("Ministère", "0").activer("Enregistrer l'estimation").attendreTexte("Estimation totale\n4");
        assertThat(dos.texte()).doesNotContain("Il manque");
        assertThat(application.valeur("select count(*) from capacite_etat")).contains("2");
        assertThat(journal.actes("CAPACITE_ESTIMEE")).isEqualTo("CAPACITE_ESTIMEE,CAPACITE_ESTIMEE");
        dos.surEcran(Ecran.TELEPHONE).capturer("historique").sansViolation().surEcran(Ecran.BUREAU);
    }

    @ParameterizedTest
    @CsvSource({"ministere,-1", "ministere,trois", "boe,10000"})
    void un_nombre_qui_n_en_est_pas_un_se_dit_a_cote_et_ne_change_rien(String champ, String saisie, Application application, Visiteur dos) {
        String avant = application.valeur("select count(*) from capacite_etat").orElseThrow();
        PageRecue refus = estimer(dos.entrePersonnel("dos"), dos.ouvrir(PAGE + "?discipline=L0421&type=ALTERNANT"), Map.of(champ, saisie));
        assertThat(refus.html().select(".champ:has([id='capacite:" + champ + "']) .champ-erreur").text()).isNotEmpty();
        assertThat(refus.html().getElementById("capacite:" + champ).attr("value")).isEqualTo(saisie);
        assertThat(application.valeur("select count(*) from capacite_etat")).contains(avant);
    }

    @Test
    void le_second_editeur_est_prevenu(Visiteur dos) {
        String adresse = PAGE + "?discipline=L0422&type=ALTERNANT";
        estimer(dos.entrePersonnel("dos"), dos.ouvrir(adresse), Map.of("ministere", "1"));
        PageRecue premiere = dos.ouvrir(adresse);
        PageRecue seconde = dos.ouvrir(adresse);
        estimer(dos, premiere, Map.of("ministere", "2"));
        PageRecue refus = estimer(dos, seconde, Map.of("ministere", "3"));
        assertThat(refus.code()).isEqualTo(409);
        assertThat(refus.html().text()).contains("entre-temps par Alix Moyens");
        assertThat(dos.ouvrir(adresse).html().getElementById("capacite:ministere").attr("value")).isEqualTo("2");
    }

    @Test
    void la_dpe_lit_seulement(Visiteur dpe) {
        PageRecue page = dpe.entrePersonnel("dpe").ouvrir(E0030);
        assertThat(page.html().select("#capacite input[type=text]:not([readonly])")).isEmpty();
        assertThat(page.html().select("#capacite input[type=submit]")).isEmpty();
    }

    private static PageRecue estimer(Visiteur visiteur, PageRecue page, Map<String, String> valeurs) {
        Map<String, String> champs = new HashMap<>(Map.of("capacite:enregistrer", "Enregistrer l'estimation"));
        valeurs.forEach((champ, valeur) -> champs.put("capacite:" + champ, valeur));
        return visiteur.soumettre(page, "form#capacite", champs);
    }
}
