package fr.passerelle.noyau;

/** A sort or a filter named a column the list does not have, or one that does not sort. */
public class ColonneInconnue extends ErreurMetier {

    public ColonneInconnue(String cle) {
        super("liste.colonne.inconnue", cle);
    }
}
