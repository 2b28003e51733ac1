package fr.passerelle.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.passerelle.accessibilite.Examen;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Clavier;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import fr.passerelle.noyau.Reglage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The map of places and the list that says the same, on the page of an establishment; scripts add places where one is not enough. */
@SurApplication
class PlanIT {

    private static final String FICHE = "/administration/referentiel/etablissement/fiche?uai=";
    private static final String DIJON = "0211227V";
    private static final String SANS_COORDONNEES = "0212291B";
    private static final String LA_REUNION = "9740001H";
    private static final String HOSTILE = "<img src=x onerror=alert(1)>";
    /** Notes what the browser refuses by the page's security policy. */
    private static final String GUET = "window.refus = []; document.addEventListener('securitypolicyviolation',"
            + " function (e) { window.refus.push(e.violatedDirective + ' ' + e.blockedURI); });";
    /** ajouter([latitude, longitude, nom, genre, rang]…): lines as the tag writes them. */
    private static final String AJOUTER = """
            var modele = document.querySelector('.plan-ligne');
            var sprite = modele.querySelector('use').getAttribute('href').replace(/#.*/, '#');
            var lot = document.createDocumentFragment();
            arguments[0].forEach(function (lieu) {
              var ligne = modele.cloneNode(true);
              var usages = ligne.querySelectorAll('use');
              Object.assign(ligne.dataset, {latitude: lieu[0], longitude: lieu[1], genre: lieu[3]});
              ligne.querySelector('.repere').className = 'repere repere-' + lieu[3];
              usages[0].setAttribute('href', sprite + lieu[3]);
              usages[1].setAttribute('href', sprite + lieu[3] + '-signe');
              if (lieu[4]) {
                usages[1].remove();
                var rang = document.createElement('span');
                rang.className = 'repere-rang';
                rang.textContent = lieu[4];
                ligne.querySelector('.repere').append(rang);
              }
              ligne.querySelector('.plan-nom').textContent = lieu[2];
              ligne.querySelector('.plan-voir .lu').textContent = ' : ' + lieu[2];
              lot.append(ligne);
            });
            document.querySelector('.plan-lignes').append(lot);
            """;
    private static final List<List<Object>> VOEUX = List.of(
            List.of(47.0, 4.84, "Votre domicile", "depart", ""),
            List.of(47.275, 5.225, "Collège Albert Camus", "choisi", 1),
            List.of(46.78, 4.853, "Lycée polyvalent Niépce-Balleure", "choisi", 2),
            List.of(47.62, 4.33, "Collège Louis Pasteur", "etablissement", ""));

    private static final byte[] TUILE = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private Object guet;

    @BeforeEach
    void guetter(Navigateur navigateur) {
        guet = navigateur.pilote().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", GUET)).get("identifier");
    }

    @AfterEach
    void ne_plus_guetter(Navigateur navigateur) {
        navigateur.pilote().executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", guet));
    }

    private static Navigateur surLaFiche(Navigateur navigateur, Ecran ecran, String uai) {
        navigateur.surEcran(ecran).entrerPersonnel("admin").ouvrir(FICHE + uai);
        return dessine(navigateur);
    }

    private static Navigateur dessine(Navigateur navigateur) {
        return navigateur.attendreQue("les contours sont dessinés", () -> nombre(navigateur, ".plan-contour") == 96);
    }

    private static long nombre(Navigateur navigateur, String selecteur) {
        return (Long) navigateur.script("return document.querySelectorAll(arguments[0]).length", selecteur);
    }

    /** What the map shows and what the list shows, in the same words. */
    private static void memeChose(Navigateur navigateur) {
        Object liste = navigateur.script("return Array.from(document.querySelectorAll('.plan-ligne')).filter(l => l.offsetHeight > 0)"
                + ".map(l => Array.from(l.querySelectorAll('.plan-texte p'), p => p.textContent.trim()).join(', ')).sort()");
        assertThat(navigateur.script("return Array.from(document.querySelectorAll('.plan-repere > .lu'), r => r.textContent).sort()"))
                .isEqualTo(liste);
    }

    private static String noms(Navigateur navigateur) {
        return (String) navigateur.script("return Array.from(document.querySelectorAll('.plan-repere > .lu'), r => r.textContent).join()");
    }

    @ParameterizedTest
    @EnumSource(Ecran.class)
    void la_fiche_montre_ou_est_l_etablissement(Ecran ecran, Navigateur admin) {
        surLaFiche(admin, ecran, DIJON).capturer("plan");
        memeChose(admin);
        admin.script(AJOUTER, VOEUX);
        admin.attendreTexte("5 lieux sur la carte").capturer("plan-voeux").sansViolation();
        memeChose(admin);
        if (ecran == Ecran.BUREAU) {
            Examen examen = new Examen(admin.pilote()).auClavier();
            admin.attendreQue("la carte ne bouge plus", () -> nombre(admin, ".leaflet-pan-anim, .leaflet-zoom-anim") == 0);
            assertThat(examen.grossi().aToutesLargeurs().fautes()).isEmpty();
            admin.capturer("plan-etroit").surEcran(ecran);
        }
        admin.pilote().findElement(By.cssSelector(".plan-repere-choisi")).click();
        admin.attendreTexte("Voir dans la liste").capturer("plan-bulle").sansViolation();
        assertThat(refus(admin)).isEqualTo(List.of());
    }

    @Test
    void une_fiche_sans_coordonnees_le_dit(Visiteur admin) {
        Document fiche = admin.entrePersonnel("admin").ouvrir(FICHE + SANS_COORDONNEES).html();
        assertThat(fiche.text()).contains("Ses coordonnées ne sont pas connues");
        assertThat(fiche.select(".plan")).isEmpty();
    }

    @Test
    void sans_script_la_liste_reste(Visiteur admin) {
        Document fiche = admin.entrePersonnel("admin").ouvrir(FICHE + DIJON).html();
        assertThat(fiche.select(".plan-lignes > li .plan-nom").text()).isEqualTo(fiche.getElementById("etablissement:nom").val());
        assertThat(fiche.select(".plan-carte, .plan-voir, .plan-compte, .plan .evitement")).allMatch(e -> e.closest(".plan-vivant") != null);
    }

    @Test
    void au_clavier_la_ligne_mene_au_repere_et_le_repere_a_la_ligne(Navigateur admin) {
        surLaFiche(admin, Ecran.BUREAU, DIJON);
        Clavier clavier = new Clavier(admin).allerA(".plan-carte");
        Object avant = lieuDesNoms(admin);
        clavier.taper(Keys.ARROW_RIGHT);
        admin.attendreQue("la carte bouge", () -> !avant.equals(lieuDesNoms(admin)));
        clavier.allerA(".plan-repere").taper(Keys.ENTER).reste(".plan-ligne[aria-current]").allerA(".plan-voir").taper(Keys.ENTER)
                .reste(".plan-repere-actif").taper(Keys.ESCAPE).reste(".plan-voir");
        admin.attendreQue("rien n'est plus désigné", () -> nombre(admin, ".plan-ligne[aria-current], .leaflet-popup") == 0);
        clavier.revenirA(".plan .evitement").taper(Keys.ENTER).reste(".plan-lignes");
    }

    private static Object lieuDesNoms(Navigateur navigateur) {
        return navigateur.script("var p = document.querySelector('.leaflet-map-pane').getBoundingClientRect(); return p.x + ',' + p.y");
    }

    @Test
    void la_carte_montre_les_lignes_visibles_et_elles_seules(Navigateur admin) {
        surLaFiche(admin, Ecran.BUREAU, DIJON).script(AJOUTER, VOEUX);
        admin.attendreTexte("5 lieux sur la carte");
        admin.script("document.querySelectorAll('.plan-ligne[data-genre=etablissement]').forEach(l => { l.hidden = true; })");
        admin.attendreTexte("3 lieux sur la carte");
        memeChose(admin);
        admin.script("document.querySelector('.plan-ligne[data-genre=choisi] .plan-nom').textContent = arguments[0]", HOSTILE);
        admin.attendreQue("le repère change de nom", () -> noms(admin).contains(HOSTILE));
        admin.script("document.querySelectorAll('.plan-ligne:not([data-genre=choisi])').forEach(l => l.remove())");
        admin.attendreTexte("2 lieux sur la carte");
        memeChose(admin);
        admin.script("Array.from(document.querySelectorAll('.plan-repere')).find(r => r.textContent.includes(arguments[0])).click()",
                HOSTILE);
        admin.attendreTexte("Voir dans la liste");
        assertThat(admin.attendre(".leaflet-popup-content strong").getText()).isEqualTo(HOSTILE);
        assertThat(nombre(admin, ".plan img")).isZero();
    }

    @Test
    void apres_une_reponse_du_serveur_la_carte_revient_ou_elle_etait(Navigateur admin) {
        String depart = echelle(surLaFiche(admin, Ecran.BUREAU, DIJON));
        admin.activer("Zoomer").attendreQue("la carte grandit", () -> !depart.equals(echelle(admin)));
        String echelle = echelle(admin);
        admin.script("window.dePart = document.getElementById('plan'); var html = document.createElement('div');"
                + "html.innerHTML = arguments[0]; window.dePart.replaceWith(html.firstElementChild); jQuery(document).trigger('pfAjaxUpdated');",
                planDuServeur(admin));
        dessine(admin);
        memeChose(admin);
        assertThat(echelle(admin)).isEqualTo(echelle);
    }

    private static String echelle(Navigateur navigateur) {
        return navigateur.attendre(".leaflet-control-scale-line").getText();
    }

    /** The map's part of the page as the server writes it, before any script. */
    private static String planDuServeur(Navigateur navigateur) {
        return (String) navigateur.pilote().executeAsyncScript("var suite = arguments[arguments.length - 1];"
                + "fetch(location.href).then(r => r.text())"
                + ".then(t => suite(new DOMParser().parseFromString(t, 'text/html').getElementById('plan').outerHTML))");
    }

    @ParameterizedTest
    @EnumSource(Ecran.class)
    void quatre_cents_etablissements_se_lisent_et_se_dessinent_vite(Ecran ecran, Navigateur admin) {
        surLaFiche(admin, ecran, DIJON);
        Object duree = admin.pilote().executeAsyncScript("var suite = arguments[arguments.length - 1]; var lieux = [];"
                + "for (var i = 0; i < 400; i++) {"
                + " lieux.push([46.3 + (i * 37 % 400) / 235, 3 + (i * 91 % 400) / 160, 'Collège ' + i, 'etablissement', '']); }"
                + "var debut = performance.now(); (function () {" + AJOUTER + "})(lieux);"
                + "requestAnimationFrame(function () { requestAnimationFrame(function () { suite(Math.round(performance.now() - debut)); }); });");
        admin.attendreTexte("401 lieux sur la carte").capturer("plan-400");
        memeChose(admin);
        assertThat((Long) duree).as("millisecondes pour 400 lieux").isLessThan(2_000);
        assertThat(nombre(admin, ".plan-repere:not(.plan-repere-reduit), .plan-repere[tabindex='0']")).as("repères entiers dans la foule").isZero();
    }

    @Test
    void l_outre_mer_se_place_sans_contour_et_la_page_le_dit(Navigateur admin) {
        surLaFiche(admin, Ecran.BUREAU, LA_REUNION).attendreTexte("La carte ne dessine pas les contours hors de la métropole")
                .capturer("plan-outremer");
        assertThat(nombre(admin, ".plan-repere")).isEqualTo(1);
    }

    @Test
    void les_contours_arrivent_comprimes_et_se_gardent(Visiteur admin) {
        Document fiche = admin.entrePersonnel("admin").ouvrir(FICHE + DIJON).html();
        PageRecue contours = admin.envoyer(admin.requete(fiche.select(".plan").attr("data-contours"))
                .header("Accept-Encoding", "gzip").GET().build());
        assertThat(contours.code()).isEqualTo(200);
        assertThat(contours.entetes().firstValue("Content-Encoding")).contains("gzip");
        assertThat(contours.contenu()).hasSizeLessThan(100_000);
        assertThat(contours.entetes().firstValue("Cache-Control")).contains("max-age=604800");
        assertThat(contours.entetes().allValues("Vary")).contains("Accept-Encoding");
    }

    @Test
    void seul_le_serveur_de_tuiles_choisi_donne_des_images(Application application, Navigateur admin) throws IOException {
        AtomicInteger demandees = new AtomicInteger();
        HttpServer tuiles = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        tuiles.createContext("/", echange -> {
            demandees.incrementAndGet();
            echange.sendResponseHeaders(200, TUILE.length);
            echange.getResponseBody().write(TUILE);
            echange.close();
        });
        tuiles.start();
        try (var change = application.administration().regler(Map.of(Reglage.CARTE_TUILES_ATTRIBUTION, "Essai <b>gras</b>",
                Reglage.CARTE_TUILES, "http://127.0.0.1:" + tuiles.getAddress().getPort() + "/{z}/{x}/{y}.png"))) {
            surLaFiche(admin, Ecran.BUREAU, DIJON).attendreTexte("Essai <b>gras</b>");
            admin.attendreQue("les tuiles arrivent", () -> nombre(admin, "img.leaflet-tile-loaded") > 3);
            assertThat(demandees.get()).isPositive();
            assertThat(refus(admin)).isEqualTo(List.of());
            admin.script("new Image().src = 'http://127.0.0.1:1/ailleurs.png'");
            admin.attendreQue("une image d'ailleurs est refusée",
                    () -> refus(admin).equals(List.of("img-src http://127.0.0.1:1/ailleurs.png")));
        } finally {
            tuiles.stop(0);
        }
    }

    private static Object refus(Navigateur navigateur) {
        return navigateur.script("return window.refus");
    }
}
