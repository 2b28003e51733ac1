package fr.passerelle.noyau;

/** The end of a period was set before its beginning. */
public class PeriodeInversee extends ErreurMetier {

    public PeriodeInversee() {
        super("periode.inversee");
    }
}
