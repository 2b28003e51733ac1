package fr.passerelle.accessibilite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** What one page becomes when it is walked through with the keyboard, made bigger, narrower, more widely spaced, turned. */
public final class Examen {

    private static final Map<String, Object> TABULATION = Map.of("type", "rawKeyDown", "key", "Tab", "code", "Tab",
            "windowsVirtualKeyCode", 9);

    private final ChromeDriver pilote;
    private final List<String> fautes = new ArrayList<>();

    public Examen(ChromeDriver pilote) {
        this.pilote = pilote;
    }

    /** From the address bar to the foot, by the key Tab: everything is reached, in order, and shows that it is (10.7, 12.8, 12.9). */
    public Examen auClavier() {
        for (long fois = Controles.suivre(pilote) + 1; fois > 0; fois--) {
            pilote.executeCdpCommand("Input.dispatchKeyEvent", TABULATION);
        }
        fautes.addAll(Controles.parcouru(pilote));
        return this;
    }

    /** Text twice as big, then wider spaces in the text (10.4, 10.12). */
    public Examen grossi() {
        return mesurer("10.4", "grossir()").mesurer("10.4", "rapetisser(mesurer('10.4'))").espace();
    }

    /** A desk at 200 % of zoom, a window of 320 pixels, a phone on its side (10.4, 10.11, 10.12, 13.9). */
    public Examen aToutesLargeurs() {
        largeur(720, 450, false).mesurer("10.4", "mesurer('10.4')");
        largeur(320, 640, true).mesurer("10.11", "mesurer('10.11')").espace();
        return largeur(812, 375, true).mesurer("13.9", "mesurer('13.9')");
    }

    /** Sends the page's form with nothing where it asks for something; false when it asks for nothing. */
    public static boolean renvoyerVide(ChromeDriver pilote) {
        return (Boolean) pilote.executeScript(Controles.REFUS);
    }

    private Examen espace() {
        return mesurer("10.12", "espacer()").mesurer("10.12", "desserrer(mesurer('10.12'))");
    }

    public List<String> fautes() {
        return fautes;
    }

    /** One call paints the page, the next measures it. */
    private Examen mesurer(String critere, String appel) {
        fautes.addAll(Controles.mesurer(pilote, appel));
        Controles.vu(critere);
        return this;
    }

    private Examen largeur(int largeur, int hauteur, boolean telephone) {
        pilote.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", largeur, "height", hauteur, "deviceScaleFactor", 1, "mobile", telephone));
        return this;
    }
}
