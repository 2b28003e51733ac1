package fr.passerelle.contractuels;

import fr.passerelle.referentiel.FonctionDiscipline;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The active disciplines and kinds of posts that the pages of posts offer, each in the order of its label. */
public record ChoixOfferts(List<Discipline> disciplines, List<Type> types) implements Serializable {

    /** A discipline with the function tied to it. */
    public record Discipline(String code, String libelle, FonctionDiscipline fonction) implements Serializable {
    }

    /** A kind of post. */
    public record Type(String code, String libelle) implements Serializable {
    }

    /** @param couples every discipline with every type: code, label, function; code, label */
    static ChoixOfferts de(List<Object[]> couples) {
        Map<String, Discipline> disciplines = new LinkedHashMap<>();
        Map<String, Type> types = new LinkedHashMap<>();
        for (Object[] c : couples) {
            disciplines.putIfAbsent((String) c[0], new Discipline((String) c[0], (String) c[1], (FonctionDiscipline) c[2]));
            types.putIfAbsent((String) c[3], new Type((String) c[3], (String) c[4]));
        }
        return new ChoixOfferts(List.copyOf(disciplines.values()), List.copyOf(types.values()));
    }
}
