package fr.passerelle.comptes.jeton;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** A token in the administrators' list. */
public record LigneJeton(Long id, String nom, Set<PorteeJeton> portees, String creePar, Instant creeLe, LocalDate expireLe,
        Instant revoqueLe, Instant dernierUsage) {

    public String codesPortees() {
        return portees.stream().sorted().map(PorteeJeton::code).collect(Collectors.joining(", "));
    }

    public EtatJeton etat(LocalDate jour) {
        if (revoqueLe != null) {
            return EtatJeton.REVOQUE;
        }
        return jour.isAfter(expireLe) ? EtatJeton.EXPIRE : EtatJeton.ACTIF;
    }
}
