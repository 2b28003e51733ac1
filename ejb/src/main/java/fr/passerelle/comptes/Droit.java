package fr.passerelle.comptes;

import java.io.Serializable;

/** A profile on a périmètre, held now. */
public record Droit(Profil profil, Perimetre perimetre) implements Serializable {
}
