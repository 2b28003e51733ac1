package fr.passerelle.noyau;

/** What was typed in the filter of a column is no value of that column. */
public class FiltreIllisible extends ErreurMetier {

    public FiltreIllisible(String saisie) {
        super("liste.filtre.illisible", saisie);
    }
}
