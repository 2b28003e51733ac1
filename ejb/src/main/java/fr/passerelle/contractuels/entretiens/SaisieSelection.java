package fr.passerelle.contractuels.entretiens;

import jakarta.validation.constraints.NotEmpty;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** The candidates an act is about to be done with, in the order of their names, and those it leaves out as they are. */
public class SaisieSelection implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ActeSelection acte;
    @NotEmpty
    private final List<CandidatChoisi> concernes;
    private final List<CandidatChoisi> ecartes;

    SaisieSelection(ActeSelection acte, List<CandidatChoisi> choisis) {
        List<CandidatChoisi> parNom = choisis.stream()
                .sorted(Comparator.comparing(CandidatChoisi::getNom, String::compareToIgnoreCase)).toList();
        this.acte = acte;
        this.concernes = parNom.stream().filter(acte::concerne).toList();
        this.ecartes = parNom.stream().filter(c -> !acte.concerne(c)).toList();
    }

    public ActeSelection getActe() {
        return acte;
    }

    public List<CandidatChoisi> getConcernes() {
        return concernes;
    }

    public List<CandidatChoisi> getEcartes() {
        return ecartes;
    }
}
