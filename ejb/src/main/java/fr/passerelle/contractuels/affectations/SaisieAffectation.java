package fr.passerelle.contractuels.affectations;

import fr.passerelle.noyau.SaisieVersionnee;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The posts ticked for a candidate, or "Aucune affectation"; neither when nothing is decided. */
public class SaisieAffectation extends SaisieVersionnee {

    private static final long serialVersionUID = 1L;

    @NotNull
    private final Long candidature;
    private boolean aucune;
    /** Whether each post is ticked, by its number. */
    @NotNull
    private final Map<Long, Boolean> postes = new TreeMap<>();

    /** Nothing decided yet. */
    public SaisieAffectation(Long candidature) {
        this.candidature = candidature;
    }

    SaisieAffectation(DecisionAffectation decision) {
        super(decision.getVersion());
        this.candidature = decision.getCandidature().getId();
        this.aucune = decision.sort() == SortAffectation.AUCUNE;
        decision.postes().forEach(this::retenir);
    }

    /** Ticks a post. */
    public void retenir(long poste) {
        postes.put(poste, true);
    }

    /** Forgets the posts that are not among these: they cannot be unticked where they do not show. */
    public void garder(Collection<Long> montres) {
        postes.keySet().retainAll(montres);
    }

    /** Numbers of the posts ticked, in order. */
    public List<Long> retenus() {
        return postes.entrySet().stream().filter(p -> Boolean.TRUE.equals(p.getValue())).map(Map.Entry::getKey).toList();
    }

    public Long getCandidature() {
        return candidature;
    }

    public Map<Long, Boolean> getPostes() {
        return postes;
    }

    public boolean isAucune() {
        return aucune;
    }

    public void setAucune(boolean aucune) {
        this.aucune = aucune;
    }
}
