package fr.passerelle.contractuels.propositions;

import fr.passerelle.noyau.SaisieVersionnee;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The priorities of a campaign as they are typed and put in order. */
public class SaisiePriorites extends SaisieVersionnee {

    private static final long serialVersionUID = 1L;

    @NotNull
    private final List<CriterePriorite> criteres = new ArrayList<>();
    private String tranches;
    private String graine;
    private boolean ecarterDefavorables;

    SaisiePriorites(PrioritesCampagne priorites) {
        super(priorites.getVersion());
        Regles regles = priorites.getRegles();
        criteres.addAll(regles.getCriteres().criteres());
        tranches = regles.getTranches().toString();
        graine = regles.getGraine();
        ecarterDefavorables = regles.isEcarterDefavorables();
    }

    /**
     * @throws TranchesIllisibles unless the bands grow
     * @throws GraineIllisible when the seed cannot be read aloud
     */
    Regles regles() {
        return new Regles(new OrdreCriteres(criteres), TranchesDistance.lire(tranches), graine == null ? null : graine.strip(), ecarterDefavorables);
    }

    /** Moves a criterion to that place, counted from 0; what lies outside the list goes to its nearer end. */
    public void deplacer(CriterePriorite critere, int place) {
        if (criteres.remove(critere)) {
            criteres.add(Math.max(0, Math.min(place, criteres.size())), critere);
        }
    }

    public void ajouter(CriterePriorite critere) {
        if (!criteres.contains(critere)) {
            criteres.add(critere);
        }
    }

    public void retirer(CriterePriorite critere) {
        criteres.remove(critere);
    }

    /** Puts a seed that nobody chose in the place of the one that is there. */
    public void tirerGraine() {
        graine = Tirage.nouvelleGraine();
    }

    /** In the order in which they count. */
    public List<CriterePriorite> getCriteres() {
        return List.copyOf(criteres);
    }

    /** Those that can be added. */
    public List<CriterePriorite> getAutres() {
        return Arrays.stream(CriterePriorite.values()).filter(c -> !criteres.contains(c)).toList();
    }

    public String getTranches() {
        return tranches;
    }

    public void setTranches(String tranches) {
        this.tranches = tranches;
    }

    public String getGraine() {
        return graine;
    }

    public void setGraine(String graine) {
        this.graine = graine;
    }

    public boolean isEcarterDefavorables() {
        return ecarterDefavorables;
    }

    public void setEcarterDefavorables(boolean ecarterDefavorables) {
        this.ecarterDefavorables = ecarterDefavorables;
    }
}
