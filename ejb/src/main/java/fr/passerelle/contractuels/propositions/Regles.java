package fr.passerelle.contractuels.propositions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** How the posts of a campaign rank their candidates; a proposition keeps those it was computed with. */
@Embeddable
public class Regles implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String GRAINE = "[A-Za-z0-9-]{4,40}";

    @Column(nullable = false, length = 100)
    private OrdreCriteres criteres;
    @Column(nullable = false, length = 100)
    private TranchesDistance tranches;
    /** Seed of the draw. */
    @Column(nullable = false, length = 40)
    private String graine;
    /** Whether no post takes who had an avis défavorable. */
    @Column(name = "ecarter_defavorables", nullable = false)
    private boolean ecarterDefavorables;

    protected Regles() {
    }

    /** @throws GraineIllisible unless the seed is 4 to 40 letters without accent, figures or dashes */
    public Regles(OrdreCriteres criteres, TranchesDistance tranches, String graine, boolean ecarterDefavorables) {
        this.criteres = Objects.requireNonNull(criteres);
        this.tranches = Objects.requireNonNull(tranches);
        if (graine == null || !graine.matches(GRAINE)) {
            throw new GraineIllisible();
        }
        this.graine = graine;
        this.ecarterDefavorables = ecarterDefavorables;
    }

    /** Those of a campaign that has settled nothing: every criterion, with a seed. */
    static Regles habituelles(String graine) {
        return new Regles(OrdreCriteres.TOUS, TranchesDistance.HABITUELLES, graine, true);
    }

    public OrdreCriteres getCriteres() {
        return criteres;
    }

    public TranchesDistance getTranches() {
        return tranches;
    }

    public String getGraine() {
        return graine;
    }

    public boolean isEcarterDefavorables() {
        return ecarterDefavorables;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Regles r && criteres.equals(r.criteres) && tranches.equals(r.tranches) && graine.equals(r.graine)
                && ecarterDefavorables == r.ecarterDefavorables;
    }

    @Override
    public int hashCode() {
        return Objects.hash(criteres, tranches, graine, ecarterDefavorables);
    }
}
