package fr.passerelle.referentiel;

import java.util.Objects;

/** A postal code and a commune as an address writes them, neither of them missing. */
public record Localite(String codePostal, String commune) {

    public Localite {
        Objects.requireNonNull(codePostal);
        Objects.requireNonNull(commune);
    }

    String code() {
        return CleDeControle.normaliser(codePostal);
    }

    String nom() {
        return NomCommune.normaliser(commune);
    }
}
