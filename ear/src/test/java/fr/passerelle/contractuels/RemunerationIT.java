package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

/** "Rémunération": rows from a day to another, that never overlap and whose gaps are told. */
@SurApplication
class RemunerationIT {

    private static final String LISTE = "/contractuels/remuneration/liste";
    private static final String FICHE = "/contractuels/remuneration/fiche";

    private Application application;

    @BeforeEach
    void preparer(Application partagee) {
        application = partagee;
        application.executer("insert into type_poste (id, version, code, libelle, actif) values (-88, 1, 'ESSAI', 'Essai de paie', true)");
    }

    @AfterEach
    void rendre() {
        application.executer("delete from bareme_remuneration where type_poste_code = 'ESSAI'");
        application.executer("delete from type_poste where id = -88");
        application.executer("update bareme_remuneration set fin = '2023-06-30' where id = -952");
    }

    @Test
    void la_dpe_ajoute_une_ligne_et_lit_les_jours_qu_aucune_ne_couvre(Navigateur dpe) {
        dpe.entrerPersonnel("dpe").ouvrir(LISTE).attendreTexte("59,0734 € par an").capturer().sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer().sansViolation();
        assertThat(new Select(dpe.attendre("select[id$=_reflowDD]")).getFirstSelectedOption().getText()).as("l'ordre de la liste, dit au téléphone")
                .isEqualTo("À partir du Décroissant");
        dpe.surEcran(Ecran.BUREAU);
        assertThat(dpe.texte().replace('\u00a0', ' ')).contains("Décret n° 2023-519", "865,00 € par mois", "exemple").doesNotContain("Des jours ne sont couverts");
        dpe.ouvrir(FICHE).attendreTexte("Nouvelle ligne de rémunération").capturer().sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer().sansViolation().surEcran(Ecran.BUREAU);
        Visiteur visiteur = new Visiteur(application.adresse()).entrePersonnel("dpe");
        assertThat(enregistrer(visiteur, Map.of("debut", "2024-01-01", "fin", "2024-12-31")).html().text()).contains("La ligne est enregistrée.");
        assertThat(enregistrer(visiteur, Map.of("debut", "2025-03-01")).html().text()).contains("La ligne est enregistrée.");
        dpe.ouvrir(LISTE).attendreTexte("Des jours ne sont couverts par aucune ligne").capturer("lacunes").sansViolation();
        assertThat(dpe.texte().replace('\u00a0', ' ')).contains("Essai de paie : du 01/01/2025 au 28/02/2025");
        assertThat(application.valeur("select count(*) from journal where acte = 'BAREME_AJOUTE'")).isNotEqualTo("0");
    }

    @Test
    void deux_lignes_ne_couvrent_jamais_le_meme_jour(Visiteur dpe) {
        enregistrer(dpe.entrePersonnel("dpe"), Map.of("debut", "2024-01-01", "fin", "2024-12-31"));
        PageRecue refus = enregistrer(dpe, Map.of("debut", "2024-12-31", "valeur", "12,5"));
        assertThat(erreur(refus, "debut")).contains("du 01/01/2024 au 31/12/2024");
        assertThat(refus.html().getElementById("bareme:valeur").attr("value")).as("ce qui a été tapé reste").isEqualTo("12,5");
        assertThat(erreur(enregistrer(dpe, Map.of("debut", "2026-01-01", "fin", "2025-01-01")), "fin")).isNotEmpty();
        assertThat(erreur(enregistrer(dpe, Map.of("debut", "2026-01-01", "valeur", "beaucoup")), "valeur")).contains("quatre décimales au plus");
        assertThat(erreur(enregistrer(dpe, Map.of("debut", "2026-01-01", "nature", "INDICE")), "quotite")).contains("service complet");
        assertThat(erreur(enregistrer(dpe, Map.of("debut", "2026-01-01", "typePoste", "")), "typePoste")).contains("Choisissez le type de poste");
        assertThat(erreur(enregistrer(dpe, Map.of("debut", "2024-01-01", "nature", "VALEUR_POINT")), "debut")).contains("sans date de fin");
        assertThat(application.valeur("select count(*) from bareme_remuneration where type_poste_code = 'ESSAI'")).contains("1");
    }

    @Test
    void une_ligne_se_corrige_le_second_editeur_est_prevenu_puis_elle_se_retire(Visiteur dpe) {
        enregistrer(dpe.entrePersonnel("dpe"), Map.of("debut", "2024-01-01"));
        String adresse = FICHE + "?id=" + application.valeur("select id from bareme_remuneration where type_poste_code = 'ESSAI'").orElseThrow();
        PageRecue premiere = dpe.ouvrir(adresse);
        PageRecue seconde = dpe.ouvrir(adresse);
        dpe.presser(premiere, "enregistrer", Map.of("valeur", "900"));
        PageRecue refus = dpe.presser(seconde, "enregistrer", Map.of("valeur", "800"));
        assertThat(refus.code()).isEqualTo(409);
        assertThat(refus.html().text()).contains("entre-temps par Dominique Gestion");
        assertThat(application.valeur("select valeur from bareme_remuneration where type_poste_code = 'ESSAI'")).contains("900.0000");
        assertThat(dpe.presser(dpe.ouvrir(adresse), "confirmer").html().text()).contains("La ligne est retirée.");
        assertThat(application.valeur("select count(*) from bareme_remuneration where type_poste_code = 'ESSAI'")).contains("0");
    }

    @Test
    void l_administrateur_les_tient_aussi(Visiteur admin) {
        assertThat(enregistrer(admin.entrePersonnel("admin"), Map.of("debut", "2024-01-01")).html().text()).contains("La ligne est enregistrée.");
    }

    private static PageRecue enregistrer(Visiteur visiteur, Map<String, String> saisies) {
        Map<String, String> champs = new HashMap<>(Map.of("bareme:nature", "MONTANT_FIXE", "bareme:typePoste", "ESSAI", "bareme:valeur", "865",
                "bareme:source", "Note de service", "bareme:enregistrer", "oui"));
        saisies.forEach((champ, valeur) -> champs.put("bareme:" + champ, valeur));
        return visiteur.soumettre(visiteur.ouvrir(FICHE), "form#bareme", champs);
    }

    private static String erreur(PageRecue page, String champ) {
        return page.html().select(".champ:has([id='bareme:" + champ + "']) .champ-erreur").text();
    }
}
