package fr.passerelle.contractuels.calculs;

/**
 * What Passerelle proposes: the stable assignment, certified. Two orders of the same data give the same proposal.
 *
 * @param verdict nothing is held against it
 */
public record Proposition(Placement placement, Affectations affectations, Verdict verdict) {

    /**
     * @throws DonneesIncoherentes   when the data contradict themselves
     * @throws IllegalStateException when the check refuses what was computed: no result leaves without it
     */
    public static Proposition calculer(DonneesAffectation donnees) {
        Placement placement = AcceptationDifferee.calculer(Instance.de(donnees));
        return certifiee(donnees, placement, placement.affectations());
    }

    static Proposition certifiee(DonneesAffectation donnees, Placement placement, Affectations affectations) {
        Verdict verdict = Verification.verifier(donnees, affectations);
        if (!verdict.estCertifie()) {
            throw new IllegalStateException("assignment refused by its check: " + verdict);
        }
        return new Proposition(placement, affectations, verdict);
    }

    public Chiffres chiffres() {
        return affectations.chiffres();
    }

    /** Why each candidate has what they have. */
    public Explications explications() {
        return new Explications(placement);
    }
}
