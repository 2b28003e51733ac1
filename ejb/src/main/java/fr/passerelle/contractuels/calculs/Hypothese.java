package fr.passerelle.contractuels.calculs;

/**
 * What another aim would give, to be shown beside the proposal and never in its place: as many candidates on a post as
 * possible, then the smallest sum of ranks. It respects wishes, places and who is acceptable, but not priorities. Meant for
 * one académie: see {@link FluxDeCoutMinimum}.
 *
 * @param verdict its blocking pairs: candidates who would see somebody of lesser priority on a post they asked for
 */
public record Hypothese(Placement placement, Affectations affectations, Verdict verdict) {

    /**
     * @throws DonneesIncoherentes   when the data contradict themselves
     * @throws IllegalStateException when the check finds anything else than blocking pairs
     */
    public static Hypothese calculer(DonneesAffectation donnees) {
        Placement placement = FluxDeCoutMinimum.calculer(Instance.de(donnees));
        Affectations affectations = placement.affectations();
        Verdict verdict = Verification.verifier(donnees, affectations);
        if (!verdict.estRealisable()) {
            throw new IllegalStateException("assignment refused by its check: " + verdict);
        }
        return new Hypothese(placement, affectations, verdict);
    }

    public Chiffres chiffres() {
        return affectations.chiffres();
    }

    /** Why each candidate has what they have, and who was passed over. */
    public Explications explications() {
        return new Explications(placement);
    }
}
