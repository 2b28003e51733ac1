package fr.passerelle.noyau;

/** Nothing stands under that identifier, or nothing the caller may know of: answered 404. */
public class Introuvable extends ErreurMetier {

    public Introuvable() {
        super("introuvable");
    }
}
