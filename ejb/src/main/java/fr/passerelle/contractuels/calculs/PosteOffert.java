package fr.passerelle.contractuels.calculs;

import java.util.Objects;

/** A post and how many candidates it can take, from 0. */
public record PosteOffert(String id, int places) {

    public PosteOffert {
        Objects.requireNonNull(id);
    }
}
