package fr.passerelle.contractuels.candidatures;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The fields that were corrected here, by the candidate or on her behalf: a re-import never overwrites them. */
public record Corrections(Set<ChampFiche> champs) implements Serializable {

    public static final Corrections AUCUNE = new Corrections(Set.of());

    public Corrections {
        EnumSet<ChampFiche> ranges = EnumSet.noneOf(ChampFiche.class);
        ranges.addAll(champs);
        champs = Collections.unmodifiableSet(ranges);
    }

    public boolean contient(ChampFiche champ) {
        return champs.contains(champ);
    }

    Corrections avec(ChampFiche champ) {
        EnumSet<ChampFiche> plus = EnumSet.of(champ);
        plus.addAll(champs);
        return new Corrections(plus);
    }
}
