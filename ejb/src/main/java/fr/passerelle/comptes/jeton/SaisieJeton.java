package fr.passerelle.comptes.jeton;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an administrator says of a new token.
 *
 * @param nom      the system it is for
 * @param expireLe last day it opens anything
 */
public record SaisieJeton(@NotBlank @Size(max = 100) String nom, @NotEmpty Set<PorteeJeton> portees,
        @NotNull LocalDate expireLe) implements Serializable {
}
