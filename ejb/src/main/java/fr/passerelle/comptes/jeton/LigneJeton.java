package fr.passerelle.comptes.jeton;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** A token in the administrators' list. */
public record LigneJeton(Long id, String nom, Set<PorteeJeton> portees, String creePar, Instant creeLe, LocalDate expireLe,
        Instant revoqueLe, Instant dernierUsage) implements Serializable {

    public String codesPortees() {
        return portees.stream().sorted().map(PorteeJeton::code).collect(Collectors.joining(", "));
    }

    static LigneJeton de(Jeton j) {
        return new LigneJeton(j.getId(), j.getNom(), j.getPortees(), j.getCreePar(), j.getCreeLe(), j.getExpireLe(),
                j.getRevoqueLe(), j.getDernierUsage());
    }

    public EtatJeton etat(LocalDate jour) {
        return EtatJeton.le(jour, expireLe, revoqueLe);
    }
}
