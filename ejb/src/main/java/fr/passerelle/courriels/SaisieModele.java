package fr.passerelle.courriels;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A template as an administrator writes it.
 *
 * @param version of the rewritten template that was displayed; null when the one shipped was
 */
public record SaisieModele(@NotNull String code, Long version, @NotBlank @Size(max = 200) String sujet,
        @NotBlank @Size(max = 20_000) String corps) implements Serializable {
}
