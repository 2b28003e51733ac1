package fr.passerelle.essai;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Somebody who has a keyboard and no mouse. */
public final class Clavier {

    /** More stops than any page has. */
    private static final int PATIENCE = 150;

    private final Navigateur navigateur;

    public Clavier(Navigateur navigateur) {
        this.navigateur = navigateur;
    }

    /** Presses Tab until the focus is on the element of that CSS selector; fails when it never comes. */
    public Clavier allerA(String selecteur) {
        return chercher(selecteur, Keys.TAB);
    }

    /** As above, backwards. */
    public Clavier revenirA(String selecteur) {
        return chercher(selecteur, Keys.SHIFT, Keys.TAB);
    }

    private Clavier chercher(String selecteur, Keys... touches) {
        for (int fois = 0; fois < PATIENCE; fois++) {
            taper(Keys.chord(touches));
            if (estSur(selecteur)) {
                return this;
            }
        }
        throw new AssertionError("Le clavier n'atteint pas " + selecteur + " ; il est sur " + actif().getDomProperty("outerHTML"));
    }

    public Clavier taper(CharSequence... touches) {
        new Actions(navigateur.pilote()).sendKeys(touches).perform();
        return this;
    }

    public boolean estSur(String selecteur) {
        return (Boolean) navigateur.script("return document.activeElement.matches(arguments[0])", selecteur);
    }

    /** Fails unless the focus stands, or soon does, on the element of that selector. */
    public Clavier reste(String selecteur) {
        navigateur.attendreQue("le focus est sur " + selecteur, () -> estSur(selecteur));
        return this;
    }

    public WebElement actif() {
        return navigateur.pilote().switchTo().activeElement();
    }

    /** Goes on when the page says so. */
    public Clavier voir(String texte) {
        navigateur.attendreTexte(texte);
        return this;
    }

    /** Fails unless Tab, pressed many times, never leaves what that selector names. */
    public Clavier tourneDans(String selecteur) {
        for (int fois = 0; fois < 12; fois++) {
            taper(fois % 4 == 3 ? Keys.chord(Keys.SHIFT, Keys.TAB) : Keys.TAB);
            assertThat((Boolean) navigateur.script("var a = document.activeElement; return a === document.body || a.closest(arguments[0]) !== null",
                    selecteur)).as("le focus sort de %s : %s", selecteur, actif().getDomProperty("outerHTML")).isTrue();
        }
        return this;
    }
}
