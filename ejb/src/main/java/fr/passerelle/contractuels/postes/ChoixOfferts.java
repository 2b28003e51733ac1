package fr.passerelle.contractuels.postes;

import fr.passerelle.referentiel.FonctionDiscipline;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The active disciplines and kinds of posts that the pages of posts offer, each in the order of its label; beside them those that
 * are closed, which a page shows only where they are already chosen.
 */
public record ChoixOfferts(List<Discipline> disciplines, List<Type> types, List<Discipline> disciplinesFermees, List<Type> typesFermes)
        implements Serializable {

    /** A discipline with the function tied to it. */
    public record Discipline(String code, String libelle, FonctionDiscipline fonction) implements Serializable {
    }

    /** A kind of post. */
    public record Type(String code, String libelle) implements Serializable {
    }

    /** @param couples every discipline with every type: code, label, function, whether active; code, label, whether active */
    static ChoixOfferts de(List<Object[]> couples) {
        Map<Boolean, Map<String, Discipline>> disciplines = Map.of(true, new LinkedHashMap<>(), false, new LinkedHashMap<>());
        Map<Boolean, Map<String, Type>> types = Map.of(true, new LinkedHashMap<>(), false, new LinkedHashMap<>());
        for (Object[] c : couples) {
            disciplines.get(c[3]).putIfAbsent((String) c[0], new Discipline((String) c[0], (String) c[1], (FonctionDiscipline) c[2]));
            types.get(c[6]).putIfAbsent((String) c[4], new Type((String) c[4], (String) c[5]));
        }
        return new ChoixOfferts(List.copyOf(disciplines.get(true).values()), List.copyOf(types.get(true).values()),
                List.copyOf(disciplines.get(false).values()), List.copyOf(types.get(false).values()));
    }

    /** The active disciplines, and the one of that code when it is no longer one of them. */
    public List<Discipline> disciplinesEt(String presente) {
        return Stream.concat(disciplines.stream(), disciplinesFermees.stream().filter(d -> d.code().equals(presente))).toList();
    }

    /** "La fonction liée à cette discipline", as rectorats abbreviate it; null when that one is not offered. */
    public String fonction(String discipline) {
        return disciplinesEt(discipline).stream().filter(d -> d.code().equals(discipline)).map(d -> d.fonction().name())
                .findFirst().orElse(null);
    }

    /** The active types, and the one of that code when it is no longer one of them. */
    public List<Type> typesEt(String present) {
        return Stream.concat(types.stream(), typesFermes.stream().filter(t -> t.code().equals(present))).toList();
    }
}
