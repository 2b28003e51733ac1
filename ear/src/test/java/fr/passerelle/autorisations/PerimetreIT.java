package fr.passerelle.autorisations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who holds a profile on one discipline sees that part in lists and exports, and nothing of another whatever she asks for. */
@SurApplication
class PerimetreIT {

    private static final String LISTE = "/contractuels/candidat/liste";

    @ParameterizedTest
    @EnumSource(value = Visage.class, names = {"DPE_DEDANS", "DPE_DEHORS", "REFERENT_DEDANS", "REFERENT_DEHORS"})
    void une_liste_et_son_export_ne_tiennent_que_le_perimetre(Visage visage, Application application) {
        Visage.preparer(application);
        String discipline = visage.name().endsWith("DEDANS") ? Visage.DEDANS : Visage.DEHORS;
        long attendus = Long.parseLong(application.valeur("select count(*) from candidature where discipline_code = '" + discipline + "'").orElseThrow());
        assertThat(attendus).isPositive();
        Visiteur visiteur = visage.entrer(application);
        PageRecue liste = visiteur.ouvrir(LISTE);
        assertThat(liste.html().select("main").text()).contains(attendus + " candidats");
        List<String> lignes = csv(visiteur, liste, "");
        assertThat(lignes).hasSize((int) attendus).containsOnly(discipline);
        String autre = application.valeur("select numero from candidature where discipline_code <> '" + discipline + "' order by id limit 1").orElseThrow();
        assertThat(csv(visiteur, liste, autre)).as("chercher quelqu'un d'une autre discipline").isEmpty();
        assertThat(visiteur.ouvrir("/recherche?mots=" + autre).html().select("main a[href*=candidat]")).as("le chercher depuis le bandeau").isEmpty();
        String vu = application.valeur("select numero from candidature where discipline_code = '" + discipline + "' order by id limit 1").orElseThrow();
        assertThat(visiteur.ouvrir("/recherche?mots=" + vu).html().text()).contains(vu);
    }

    /** The lines of the export, without its heads. */
    private static List<String> csv(Visiteur visiteur, PageRecue liste, String recherche) {
        String formulaire = liste.html().selectFirst("form.liste").id();
        PageRecue csv = visiteur.soumettreSansSuivre(liste, "form.liste",
                Map.of(formulaire + ":recherche", recherche, formulaire + ":colonnes", "discipline", formulaire + ":csv", formulaire + ":csv"));
        assertThat(csv.entetes().firstValue("Content-Disposition").orElse("")).contains(".csv");
        return csv.texte().strip().lines().skip(1).toList();
    }

    /** Pages that are not hers: no menu leads there, and no address opens. */
    @Test
    void l_inspecteur_n_a_que_ses_pages(Navigateur navigateur, Visiteur visiteur) {
        navigateur.entrerPersonnel("ipr.anglais").capturer("ipr.anglais").sansViolation().surEcran(Ecran.TELEPHONE).capturer("ipr.anglais").sansViolation()
                .surEcran(Ecran.BUREAU);
        assertThat(navigateur.ouvrir("/plan-du-site").texte()).contains("Gestion des tuteurs", "Consultation des candidats")
                .doesNotContain("Gestion des contractuels alternants", "Comptes et habilitations");
        visiteur.entrePersonnel("ipr.anglais");
        for (String adresse : List.of(LISTE, "/contractuels/candidat/import", "/contractuels/poste/liste", "/administration/comptes/liste", "/administration/journal/liste")) {
            assertThat(visiteur.demander(adresse).code()).as(adresse).isEqualTo(403);
        }
        assertThat(navigateur.ouvrir(LISTE).texte()).contains("Accès refusé");
    }

    @Test
    void qui_a_une_activite_ne_lit_pas_qu_elle_n_en_a_aucune(Navigateur navigateur) {
        assertThat(navigateur.entrerPersonnel("dpe").texte()).doesNotContain("Aucune activité");
    }
}
