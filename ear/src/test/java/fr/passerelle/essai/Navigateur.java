package fr.passerelle.essai;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import fr.passerelle.accessibilite.Controles;
import fr.passerelle.accessibilite.TableRgaa;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One Chromium for all tests; each test gets it without cookies, at the width of a desk. Every page it opens is captured. */
public final class Navigateur implements AutoCloseable {

    /** Widths at which every page is looked at. */
    public enum Ecran {
        BUREAU(1440, 900), TELEPHONE(375, 812);

        private final int largeur;
        private final int hauteur;

        Ecran(int largeur, int hauteur) {
            this.largeur = largeur;
            this.hauteur = hauteur;
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final TableRgaa RGAA = TableRgaa.lire();
    private static final List<String> NIVEAUX = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What the driver says, besides a stale element, of a node whose document gave way to another. */
    private static final Pattern REMPLACEE = Pattern.compile(
            "does not belong to the document|No node with given id|loader has changed|Cannot find context with specified id");

    private final ChromeDriver pilote;
    private final String adresse;
    private final Path captures = Application.ESSAIS.resolve("captures");
    private Ecran ecran = Ecran.BUREAU;

    private Navigateur(ChromeDriver pilote, String adresse) {
        this.pilote = pilote;
        this.adresse = adresse;
    }

    static Navigateur demarrer(String adresse) {
        try {
            Path profil = Files.createTempDirectory(Files.createDirectories(Application.ESSAIS), "chromium");
            ChromeOptions options = new ChromeOptions()
                    .setBinary(programme("chromium", "chromium-browser", "google-chrome").toFile())
                    .addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                            "--disable-background-networking", "--disable-component-update", "--disable-sync",
                            "--lang=fr-FR", "--user-data-dir=" + profil, "--window-size=1440,900");
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(programme("chromedriver").toFile()).build();
            return new Navigateur(new ChromeDriver(service, options), adresse);
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
    }

    private static Path programme(String... noms) {
        return Stream.of(noms).flatMap(nom -> Stream.of("/usr/bin/", "/usr/lib/chromium/", "/usr/local/bin/").map(d -> Path.of(d + nom)))
                .filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException("Programme absent : " + noms[0] + " (paquets chromium et chromium-driver)"));
    }

    /** The same browser as somebody else, who knows nothing of the visits before. */
    Navigateur nouveau() {
        pilote.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        return surLigneLente(0, 0).surEcran(Ecran.BUREAU);
    }

    /** Enters by the staff's form, and is in once this returns: an address opened before that would undo the entry. */
    public Navigateur entrerPersonnel(String identifiant) {
        return ouvrir("/connexion/personnel").remplir("Identifiant", identifiant).remplir("Mot de passe", Visiteur.MOT_DE_PASSE)
                .activer("Se connecter").attendreTexte("Vos activités");
    }

    /** Goes on with the session that this visitor has opened. */
    public Navigateur commeVisiteur(Visiteur visiteur) {
        pilote.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        if (visiteur.cookie("JSESSIONID").isEmpty()) {
            return this;
        }
        pilote.executeCdpCommand("Network.setCookie", Map.of("url", adresse, "name", "JSESSIONID", "value", visiteur.cookie("JSESSIONID")));
        return this;
    }

    public Navigateur surEcran(Ecran choisi) {
        ecran = choisi;
        pilote.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", ecran.largeur, "height", ecran.hauteur,
                "deviceScaleFactor", 1, "mobile", ecran == Ecran.TELEPHONE));
        return this;
    }

    /** Opens an address of the application and keeps a picture of it. */
    public Navigateur ouvrir(String chemin) {
        pilote.get(URI.create(adresse + "/").resolve(chemin).toString());
        return capturer();
    }

    /** Keeps a picture of the whole page as it stands, named after its address and the screen's width. */
    public Navigateur capturer() {
        return capturer("");
    }

    /** As above, with a word on the state the page is in: {@code "refus"}, {@code "vide"}. */
    public Navigateur capturer(String etat) {
        String chemin = URI.create(pilote.getCurrentUrl()).getPath();
        String nom = chemin == null || chemin.length() < 2 ? "accueil" : chemin.substring(1).replaceAll("[^\\w.-]+", "_");
        Object hauteur = script("return Math.max(document.documentElement.scrollHeight, window.innerHeight)");
        Map<String, Object> image = pilote.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true,
                "clip", Map.of("x", 0, "y", 0, "width", ecran.largeur, "height", hauteur, "scale", 1)));
        try {
            Files.createDirectories(captures);
            Files.write(captures.resolve(nom + (etat.isEmpty() ? "" : "-" + etat) + "-" + ecran.largeur + ".png"),
                    OutputType.BYTES.convertFromBase64Png((String) image.get("data")));
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
        return this;
    }

    /**
     * Fails unless the page satisfies the automated rules of WCAG 2.0 to 2.2, levels A and AA, fits the screen, and
     * has nothing that a script can see against a criterion of the RGAA which the accessibility statement says is met.
     */
    public Navigateur sansViolation() {
        List<Rule> violations = new AxeBuilder().withTags(NIVEAUX).analyze(pilote).getViolations();
        assertThat(violations.stream().map(Navigateur::enClair))
                .as("accessibilité de %s à %d px", pilote.getCurrentUrl(), ecran.largeur).isEmpty();
        assertThat((Long) script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("défilement de côté de %s à %d px", pilote.getCurrentUrl(), ecran.largeur).isLessThanOrEqualTo(0L);
        assertThat(RGAA.dementis(Controles.fautes(pilote))).as("RGAA, %s à %d px", pilote.getCurrentUrl(), ecran.largeur).isEmpty();
        return this;
    }

    private static String enClair(Rule violation) {
        return violation.getId() + " : " + violation.getHelp() + violation.getNodes().stream().limit(3)
                .map(n -> "\n      " + n.getHtml()).reduce("", String::concat);
    }

    public Object script(String texte, Object... arguments) {
        return ((JavascriptExecutor) pilote).executeScript(texte, arguments);
    }

    /** The first visible element of that CSS selector, waited for. */
    public WebElement attendre(String selecteur) {
        return patienter(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selecteur)), () -> selecteur);
    }

    /** The first element of that CSS selector, shown or not, waited for: a place for files is drawn above the browser's own field. */
    public WebElement presente(String selecteur) {
        return patienter(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selecteur)), () -> selecteur);
    }

    /** Waits until the page shows that text. */
    public Navigateur attendreTexte(String texte) {
        patienter(p -> texte().contains(texte), () -> "« " + texte + " » n'apparaît pas dans :\n" + texte());
        return this;
    }

    /** Waits until that is so. */
    public Navigateur attendreQue(String quoi, BooleanSupplier condition) {
        patienter(p -> condition.getAsBoolean(), () -> quoi);
        return this;
    }

    /** Waits for that, through a page that is replaced while it is read; any other trouble of the driver ends the wait. */
    private <T> T patienter(Function<? super WebDriver, T> condition, Supplier<String> attendu) {
        return new WebDriverWait(pilote, PATIENCE).withMessage(attendu).until(p -> {
            try {
                return condition.apply(p);
            } catch (WebDriverException echec) {
                if (estDUnePageRemplacee(echec)) {
                    return null;
                }
                throw echec;
            }
        });
    }

    private static boolean estDUnePageRemplacee(WebDriverException echec) {
        return echec instanceof StaleElementReferenceException || echec.getMessage() != null && REMPLACEE.matcher(echec.getMessage()).find();
    }

    /** Types into the field that has this label. */
    public Navigateur remplir(String libelle, String valeur) {
        WebElement champ = champ(libelle);
        champ.clear();
        champ.sendKeys(valeur);
        return this;
    }

    /** The field that a label names, as a person finds it. */
    public WebElement champ(String libelle) {
        By etiquette = By.xpath("//label[starts-with(normalize-space(.), \"" + libelle + "\")]");
        return patienter(p -> p.findElement(By.id(p.findElement(etiquette).getDomAttribute("for"))), () -> libelle);
    }

    /** Waits until the field that has this label holds that value. */
    public Navigateur attendreValeur(String libelle, String valeur) {
        patienter(p -> valeur.equals(champ(libelle).getDomProperty("value")),
                () -> libelle + " : " + champ(libelle).getDomProperty("value"));
        return this;
    }

    /** What follows happens on a slow line: milliseconds before each answer, bytes a second on the way up; 0 for both gives back the usual one. */
    public Navigateur surLigneLente(int attente, int montant) {
        pilote.executeCdpCommand("Network.enable", Map.of());
        pilote.executeCdpCommand("Network.emulateNetworkConditions", Map.of("offline", false, "latency", attente,
                "downloadThroughput", -1, "uploadThroughput", montant == 0 ? -1 : montant));
        return this;
    }

    /** Activates the button or link of that name, as it is seen. */
    public Navigateur activer(String nom) {
        String condition = "[normalize-space(.)=\"" + nom + "\" or span[@class='lu'] and normalize-space(text())=\"" + nom + "\" or @aria-label=\"" + nom + "\" or @value=\"" + nom + "\"]";
        patienter(ExpectedConditions.elementToBeClickable(
                By.xpath("//a" + condition + " | //button" + condition + " | //input[@type='submit']" + condition)), () -> nom).click();
        return this;
    }

    public String texte() {
        return pilote.findElement(By.tagName("body")).getText();
    }

    public String titre() {
        return pilote.getTitle();
    }

    /** For what the methods above do not say. */
    public ChromeDriver pilote() {
        return pilote;
    }

    @Override
    public void close() {
        pilote.quit();
    }
}
