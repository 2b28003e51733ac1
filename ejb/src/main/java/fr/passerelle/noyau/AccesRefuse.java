package fr.passerelle.noyau;

/** The caller has the profile but not the périmètre of what it asked for: answered 403. */
public class AccesRefuse extends ErreurMetier {

    public AccesRefuse() {
        super("acces.refuse");
    }
}
