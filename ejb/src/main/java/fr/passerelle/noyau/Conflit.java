package fr.passerelle.noyau;

/** Something has changed since the page was shown, and what was asked does not hold any more: says what; nothing was written. */
public class Conflit extends ErreurMetier {

    public Conflit(String cle, Object... valeurs) {
        super(cle, valeurs);
    }
}
