package fr.passerelle.noyau;

/**
 * Something somebody did or decided. Each package lists its own in an enum ({@code ActeCompte}, {@code ActeContractuels});
 * the journal keeps the name, the bundle {@code commun} its label under {@code acte.<nom>}.
 */
public interface Acte {

    String name();
}
