package fr.passerelle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Ensemble;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The doors as somebody tries them who has no right to pass, or as many come to them at once. */
@SurApplication
class AttaquesIT {

    private static final String DOSSIER = "/candidat/dossier";

    /** A page whose services answer everybody: only the door keeps it. */
    @ParameterizedTest
    @ValueSource(strings = {"/faces/faces/administration/referentiel/discipline/liste.xhtml",
        "/faces/administration/referentiel/discipline/liste.xhtml", "//administration/referentiel/discipline/liste",
        "/;x=1/administration/referentiel/discipline/liste", "/administration;x=1/referentiel/discipline/liste",
        "/aide/%2e%2e/administration/referentiel/discipline/liste", "/%61dministration/referentiel/discipline/liste",
        "/administration/referentiel/discipline/liste.jsf", "/administration/referentiel/discipline/liste.faces",
        "/administration/referentiel/discipline/liste.xhtml", "/administration/referentiel/discipline/liste/",
        "/jakarta.faces.resource/..%2fadministration/referentiel/discipline/liste.xhtml",
        "/resources/%2e%2e/administration/referentiel/discipline/liste"})
    void aucune_ecriture_d_une_adresse_ne_contourne_sa_porte(String adresse, Application application, Visiteur visiteur) {
        PageRecue page = visiteur.demander(application.adresse() + adresse);
        assertThat(page.code()).isIn(303, 404);
        assertThat(page.html().title()).doesNotContain("Disciplines");
    }

    /** The database would take each for the number: slowed under another name, they would be as many free attempts. */
    @ParameterizedTest
    @ValueSource(strings = {"20260003\u200b", "2026\u00ad0003", "2026000\uff13"})
    void un_numero_deguise_n_est_pas_celui_du_candidat(String numero, Visiteur visiteur) {
        visiteur.seConnecter("/candidat/connexion", numero, Visiteur.MOT_DE_PASSE);
        assertThat(visiteur.demander(DOSSIER).redirige()).isTrue();
    }

    @RepeatedTest(3)
    void ceux_qui_entrent_ensemble_derriere_une_meme_adresse_entrent_tous(Application application) {
        List<String> numeros = IntStream.range(0, 12).mapToObj(rang -> application.valeur("select identifiant from compte "
                + "where porte = 'CANDIDAT' and mot_de_passe is not null and identifiant < '20260100' order by identifiant desc limit 1 offset "
                + rang).orElseThrow()).toList();
        assertThat(entrerEnsemble(application, numeros)).containsOnly(DOSSIER);
    }

    @RepeatedTest(3)
    void qui_presse_deux_fois_le_bouton_entre(Application application) {
        assertThat(entrerEnsemble(application, List.of("20260003", "20260003"))).containsOnly(DOSSIER);
    }

    private static List<String> entrerEnsemble(Application application, List<String> numeros) {
        return Ensemble.faire(numeros.stream().map(numero -> () -> new Visiteur(application.adresse())
                .seConnecter("/candidat/connexion", numero, Visiteur.MOT_DE_PASSE).adresse().getPath()));
    }

    @Test
    void une_page_lue_par_quelqu_un_ne_reste_pas_dans_le_navigateur_ni_dans_le_cadre_d_un_autre_site(Visiteur visiteur) {
        protegee(visiteur.entreCandidat("20260003").demander(DOSSIER), 200);
    }

    /** Refused at the door, then by the list's service while the page was being written. */
    @ParameterizedTest
    @ValueSource(strings = {"/administration/comptes/liste", "/contractuels/candidat/liste"})
    void une_page_qui_refuse_se_lit_et_se_garde_de_meme(String adresse, Visiteur visiteur) {
        protegee(visiteur.entrePersonnel("dos").demander(adresse), 403);
    }

    private static void protegee(PageRecue page, int code) {
        assertThat(page.code()).isEqualTo(code);
        assertThat(page.entetes().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.entetes().firstValue("Content-Security-Policy").orElse("")).contains("script-src 'self'");
        assertThat(page.entetes().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.entetes().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(page.entetes().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.entetes().firstValue("Referrer-Policy")).hasValue("same-origin");
    }
}
