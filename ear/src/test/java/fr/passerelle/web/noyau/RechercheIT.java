package fr.passerelle.web.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Ordres;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The search in the staff's band: what one may consult, and nothing else. */
@SurApplication
class RechercheIT {

    @Test
    void un_numero_ouvre_le_dossier_du_candidat(Navigateur navigateur) {
        navigateur.entrerPersonnel("dpe").remplir("Trouver un candidat", "20260003").activer("Trouver").attendreTexte("Numéro 20260003");
        assertThat(navigateur.pilote().getCurrentUrl()).contains("/contractuels/candidat/detail?id=").doesNotContain("mots");
    }

    @Test
    void un_nom_montre_les_candidats_puis_la_liste_entiere(Navigateur navigateur) {
        navigateur.entrerPersonnel("dpe").remplir("Trouver un candidat", "alternant L04").activer("Trouver")
                .attendreTexte("Rien ne correspond parmi ce que vous pouvez consulter.").capturer("vide").sansViolation();
        navigateur.remplir("Trouver un candidat", "202602").activer("Trouver").attendreTexte("Il y en a d'autres").capturer().sansViolation();
        navigateur.attendre("main a[href*='liste?recherche=202602']").click();
        navigateur.attendreTexte("Gestion des contractuels alternants").attendreValeur("Rechercher :", "202602");
    }

    @Test
    void qui_ne_lit_pas_les_candidats_n_en_trouve_pas(Visiteur dos, Application application) {
        assertThat(titres(dos.entrePersonnel("dos").demander("/recherche?mots=20260003"))).isEmpty();
        Visiteur dpe = new Visiteur(application.adresse()).entrePersonnel("dpe");
        assertThat(titres(dpe.demander("/recherche?mots=ada"))).contains("Candidats");
        assertThat(titres(dos.demander("/recherche?mots=ada"))).doesNotContain("Candidats");
    }

    @Test
    void tout_le_personnel_lit_un_etablissement_et_l_administrateur_l_ouvre(Visiteur dos, Application application) {
        PageRecue lu = dos.entrePersonnel("dos").demander("/recherche?mots=0211227V");
        assertThat(lu.html().select(".trouvailles li").text()).contains("Le Parc").contains("0211227V");
        assertThat(lu.html().select(".trouvailles a")).isEmpty();
        PageRecue ouvert = new Visiteur(application.adresse()).entrePersonnel("admin").demander("/recherche?mots=0211227V");
        assertThat(ouvert.suite().toString()).contains("/administration/referentiel/etablissement/fiche").contains("uai=0211227V");
    }

    @Test
    void chercher_coute_au_plus_six_ordres(Application application) {
        Visiteur dpe = new Visiteur(application.adresse()).entrePersonnel("dpe");
        List<String> recus = new Ordres(application).de(() -> assertThat(dpe.demander("/recherche?mots=ada").code()).isEqualTo(200));
        assertThat(recus).isNotEmpty().hasSizeLessThanOrEqualTo(6);
    }

    private static List<String> titres(PageRecue page) {
        assertThat(page.code()).isEqualTo(200);
        return page.html().select("main section h2").eachText();
    }
}
