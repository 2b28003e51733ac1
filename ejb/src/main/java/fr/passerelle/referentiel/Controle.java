package fr.passerelle.referentiel;

/**
 * The answer of a check on something typed.
 *
 * @param motif key of the bundle {@code erreurs} that says why it is refused or, for a valid number whose key cannot be
 *              computed, what was not checked; null when there is nothing to say
 */
public record Controle(boolean valide, String motif) {

    static final Controle VALIDE = new Controle(true, null);

    static Controle refus(String motif) {
        return new Controle(false, motif);
    }

    /** Its form is right and that is all that can be known. */
    static Controle sousReserve(String motif) {
        return new Controle(true, motif);
    }

    /** @throws NumeroInvalide when the check has refused */
    public void exiger() {
        if (!valide) {
            throw new NumeroInvalide(motif);
        }
    }
}
