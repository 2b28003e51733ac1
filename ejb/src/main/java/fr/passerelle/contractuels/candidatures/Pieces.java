package fr.passerelle.contractuels.candidatures;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which documents a dossier holds; kept with it, so that a list of candidates shows them without reading each document. */
public record Pieces(Set<GenreJustificatif> presentes) implements Serializable {

    public static final Pieces AUCUNE = new Pieces(Set.of());

    public Pieces {
        EnumSet<GenreJustificatif> rangees = EnumSet.noneOf(GenreJustificatif.class);
        rangees.addAll(presentes);
        presentes = Collections.unmodifiableSet(rangees);
    }

    public boolean contient(GenreJustificatif genre) {
        return presentes.contains(genre);
    }

    Pieces avec(GenreJustificatif genre) {
        EnumSet<GenreJustificatif> plus = EnumSet.of(genre);
        plus.addAll(presentes);
        return new Pieces(plus);
    }

    Pieces sans(GenreJustificatif genre) {
        EnumSet<GenreJustificatif> moins = EnumSet.noneOf(GenreJustificatif.class);
        moins.addAll(presentes);
        moins.remove(genre);
        return new Pieces(moins);
    }

    /** The same without what only a {@code REFERENT_HANDICAP} may know of. */
    public Pieces sansSensibles() {
        return contient(GenreJustificatif.HANDICAP) ? sans(GenreJustificatif.HANDICAP) : this;
    }
}
