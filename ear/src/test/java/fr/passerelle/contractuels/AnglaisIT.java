package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import fr.passerelle.noyau.Textes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who chose English reads nothing in French on the portal, whatever she meets there: pages, refusals, reasons, labels of choices. */
@SurApplication
class AnglaisIT {

    /** Words no English sentence has. What people and the académie entered stays in the language they entered it. */
    private static final Pattern MOT_FRANCAIS = Pattern.compile(
            "(?iU)\\b(le|la|les|des|une|vous|votre|vos|nous|est|sont|pour|dans|avec|pas|qui|ce|cette|aux|ont|avez)\\b|\\b[dlnsqç]['’]\\p{Ll}{3,}");
    /** An address given as an example, an institution, words in capitals that data are made of. */
    private static final Pattern NOM = Pattern.compile("rue de l'Exemple|Défenseur des droits|\\b\\p{Lu}{2,}\\b");
    private static final List<String> LUS = List.of("title", "aria-label", "placeholder", "alt", "label", "content");
    private static final Set<String> LOTS = Set.of("commun", "comptes", "contractuels", "voeux", "resultats", "donnees", "portail", "erreurs");

    private static Visiteur anglais(Visiteur visiteur) {
        visiteur.demander("/?langue=en");
        return visiteur;
    }

    /** Everything in French that somebody reads or hears on the page. */
    private static Set<String> restesFrancais(PageRecue page) {
        assertThat(page.html().selectFirst("html").attr("lang")).as(page.adresse().toString()).isEqualTo("en");
        Set<String> francais = textesFrancais();
        return lus(page).filter(t -> francais.contains(t) || MOT_FRANCAIS.matcher(NOM.matcher(t).replaceAll("")).find() || t.contains("??"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> lus(PageRecue page) {
        return page.html().select("body *, title").stream().filter(e -> e.closest("[lang=fr], script, style") == null)
                .flatMap(e -> Stream.concat(e.textNodes().stream().map(TextNode::text), attributs(e)))
                .map(String::strip).filter(t -> t.length() > 1);
    }

    private static Stream<String> attributs(Element e) {
        Stream<String> lus = LUS.stream().map(e::attr);
        Stream<String> bouton = e.is("input[type=submit]") ? Stream.of(e.attr("value")) : Stream.empty();
        return Stream.of(lus, bouton, e.dataset().values().stream()).flatMap(t -> t);
    }

    /** French texts that English says otherwise. */
    private static Set<String> textesFrancais() {
        return LOTS.stream().flatMap(lot -> {
            ResourceBundle francais = Textes.lot(lot, Locale.FRENCH);
            Set<String> anglais = Textes.lot(lot, Locale.ENGLISH).keySet().stream()
                    .map(cle -> Textes.lot(lot, Locale.ENGLISH).getString(cle)).collect(Collectors.toSet());
            return francais.keySet().stream().filter(cle -> traduit(lot, cle)).map(francais::getString).filter(t -> !anglais.contains(t));
        }).collect(Collectors.toSet());
    }

    private static boolean traduit(String lot, String cle) {
        return !Textes.lot(lot, Locale.FRENCH).getString(cle).equals(Textes.lot(lot, Locale.ENGLISH).getString(cle));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/aide", "/plan-du-site", "/mentions-legales", "/donnees-personnelles", "/preferences", "/accessibilite",
        "/nulle-part", "/erreur/403", "/erreur/409", "/erreur/500", "/erreur/expiree", "/candidat/connexion", "/candidat/premiere-connexion",
        "/candidat/mot-de-passe-oublie", "/candidat/lien-envoye", "/candidat/lien-envoye?usage=PREMIERE_CONNEXION",
        "/candidat/mot-de-passe?jeton=inconnu", "/candidat/courriel?jeton=inconnu", "/connexion/personnel", "/connexion/secours",
        "/connexion/refusee", "/connexion/terminee?porte=CANDIDAT", "/connexion/terminee?motif=depart"})
    void les_pages_publiques(String page, Visiteur visiteur) {
        assertThat(restesFrancais(anglais(visiteur).ouvrir(page))).as(page).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260002", "20260003"})
    void les_pages_du_candidat(String numero, Visiteur visiteur) {
        anglais(visiteur).entreCandidat(numero);
        for (String page : List.of("/candidat/dossier", "/candidat/fiche", "/candidat/documents", "/candidat/voeux", "/candidat/resultats",
                "/candidat/mes-donnees")) {
            assertThat(restesFrancais(visiteur.ouvrir(page))).as(page).isEmpty();
        }
    }

    @Test
    void les_resultats_affiches(Visiteur visiteur, Application application) {
        anglais(visiteur).entreCandidat("20260003");
        String candidature = ResultatsOuverts.candidature(application, "20260003");
        ResultatsOuverts.ouvrir(application);
        ResultatsOuverts.maintenir(application, candidature, true);
        ResultatsOuverts.decider(application, candidature, ResultatsOuverts.ECOLES.get(0));
        ResultatsOuverts.afficher(application);
        try {
            PageRecue proposition = visiteur.ouvrir("/candidat/resultats");
            assertThat(proposition.html().text()).contains("I accept", "I refuse");
            assertThat(restesFrancais(proposition)).isEmpty();
            assertThat(restesFrancais(visiteur.ouvrir("/candidat/resultats?refus=oui"))).isEmpty();
            ResultatsOuverts.repondre(application, candidature, "ACCEPTE");
            assertThat(restesFrancais(visiteur.ouvrir("/candidat/resultats"))).isEmpty();
        } finally {
            ResultatsOuverts.refermer(application);
        }
    }

    @Test
    void les_voeux_ouverts(Visiteur visiteur, Application application) {
        anglais(visiteur).entreCandidat("20260003");
        VoeuxOuverts.ouvrir(application);
        VoeuxOuverts.afficher(application);
        try {
            PageRecue question = visiteur.ouvrir("/candidat/voeux");
            assertThat(question.html().select("input[type=submit]").eachAttr("value")).contains("Yes, I keep up my candidature");
            assertThat(restesFrancais(question)).isEmpty();
            VoeuxOuverts.maintenir(application, "20260003", "0210015C", "0210029T");
            PageRecue page = visiteur.ouvrir("/candidat/voeux");
            assertThat(page.html().text()).contains("2 wishes of 5 at most.");
            assertThat(restesFrancais(page)).isEmpty();
            assertThat(restesFrancais(visiteur.ouvrir("/candidat/dossier"))).isEmpty();
        } finally {
            VoeuxOuverts.refermer(application);
        }
    }

    @Test
    void les_refus(Visiteur visiteur, Application application) {
        anglais(visiteur);
        PageRecue refusee = visiteur.seConnecter("/candidat/connexion", "20260003", "Pas-le-bon-1!");
        assertThat(refusee.html().text()).contains("The name and the password do not match.");
        assertThat(restesFrancais(refusee)).isEmpty();
        visiteur.entreCandidat("20260002");
        PageRecue fiche = visiteur.ouvrir("/candidat/fiche");
        PageRecue illisible = visiteur.soumettre(fiche, "form[id=fiche]", Map.of("fiche:courriel", "pas une adresse",
                "fiche:nombreEnfants", "deux", "fiche:telephone", "", "fiche:enregistrer", "oui"));
        assertThat(illisible.html().select(".champ-erreur").text()).contains("Write a whole address", "Write a whole number.",
                "Choose a family situation.", "Enter a telephone number.");
        assertThat(restesFrancais(illisible)).isEmpty();
        PageRecue fausse = visiteur.soumettre(illisible, "form[id=fiche]", Map.of("fiche:courriel", "20260002@etu.exemple.fr",
                "fiche:nombreEnfants", "99", "fiche:situationFamiliale", "MARIE", "fiche:telephone", "12",
                "fiche:codePostal", "21000", "fiche:commune", "Beaune", "fiche:enregistrer", "oui"));
        assertThat(fausse.html().select(".champ-erreur").text()).contains("Write a number that is not above 20.");
        assertThat(restesFrancais(fausse)).isEmpty();
        PageRecue commune = visiteur.soumettre(fausse, "form[id=fiche]", Map.of("fiche:nombreEnfants", "1",
                "fiche:telephone", "06 00 00 00 00", "fiche:enregistrer", "oui"));
        assertThat(commune.html().select(".champ-erreur").text()).contains("The town \"Beaune\" does not have the postal code 21000");
        assertThat(restesFrancais(commune)).isEmpty();
    }

    @Test
    void la_lecture_seule_et_sa_raison(Visiteur visiteur, Application application) {
        anglais(visiteur).entreCandidat("20260002");
        InscriptionCloseIT.apresLaCloture(application, () -> {
            for (String page : List.of("/candidat/dossier", "/candidat/fiche", "/candidat/documents")) {
                PageRecue lue = visiteur.ouvrir(page);
                assertThat(lue.html().text()).containsPattern("Registration closed on \\d{2}/\\d{2}/\\d{4} \\d{2}:\\d{2}: your application can no longer");
                assertThat(restesFrancais(lue)).as(page).isEmpty();
            }
            assertThat(restesFrancais(visiteur.ouvrir("/"))).isEmpty();
        });
    }
}
