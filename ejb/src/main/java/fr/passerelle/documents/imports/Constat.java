package fr.passerelle.documents.imports;

import java.util.List;

/** What became, or would become, of one line. */
public record Constat(Resultat resultat, List<Refus> refus) {

    public enum Resultat { NOUVELLE, CHANGEE, INCHANGEE, REFUSEE }

    public Constat {
        refus = List.copyOf(refus);
    }

    /** The line makes something that was not there. */
    public static Constat nouvelle() {
        return new Constat(Resultat.NOUVELLE, List.of());
    }

    /** The line changes what was there. */
    public static Constat changee() {
        return new Constat(Resultat.CHANGEE, List.of());
    }

    /** What was there already says the same. */
    public static Constat inchangee() {
        return new Constat(Resultat.INCHANGEE, List.of());
    }

    public static Constat refusee(List<Refus> refus) {
        return new Constat(Resultat.REFUSEE, refus);
    }
}
