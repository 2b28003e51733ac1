package fr.passerelle.comptes;

/** What a password must have; its label is in the bundle {@code comptes} under {@code exigence.<NOM>}. */
public enum ExigenceMotDePasse {

    LONGUEUR("motdepasse.longueur"),
    MINUSCULE("motdepasse.minuscule"),
    MAJUSCULE("motdepasse.majuscule"),
    SPECIAL("motdepasse.special"),
    /** It is not among those that leaked. */
    INCONNU("motdepasse.inconnu");

    private final String refus;

    ExigenceMotDePasse(String refus) {
        this.refus = refus;
    }

    /** Key, among the refusals, of the sentence that says it is lacking. */
    String refus() {
        return refus;
    }
}
