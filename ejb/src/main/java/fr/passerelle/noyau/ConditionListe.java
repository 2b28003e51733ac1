package fr.passerelle.noyau;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The {@code where} of a list: what the caller may see, the words searched, the columns filtered. */
final class ConditionListe {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parametres = new LinkedHashMap<>();

    ConditionListe(DefinitionListe<?> definition, Restriction restriction, Criteres criteres) {
        if (!restriction.condition().isEmpty()) {
            conditions.add("(" + restriction.condition() + ")");
            parametres.putAll(restriction.parametres());
        }
        if (!definition.recherchees().isEmpty()) {
            criteres.mots().forEach(mot -> chercher(definition.recherchees(), mot));
        }
        criteres.filtres().forEach((cle, saisie) -> filtrer(definition.colonne(cle), saisie));
    }

    String jpql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parametres() {
        return parametres;
    }

    private void chercher(List<String> chemins, String mot) {
        String nom = parametre(Criteres.contenant(mot));
        List<String> essais = chemins.stream().map(c -> c + " like " + nom + " escape '!'").toList();
        conditions.add("(" + String.join(" or ", essais) + ")");
    }

    private void filtrer(Colonne<?> colonne, String saisie) {
        if (!colonne.triable()) {
            throw new ColonneInconnue(colonne.cle());
        }
        if (colonne.type() == String.class) {
            conditions.add(colonne.chemin() + " like " + parametre(Criteres.contenant(saisie)) + " escape '!'");
        } else if (colonne.genre() == Colonne.Genre.INSTANT) {
            LocalDate jour = (LocalDate) lire(LocalDate.class, colonne, saisie);
            ZoneId fuseau = Reglage.fuseau();
            conditions.add(colonne.chemin() + " >= " + parametre(jour.atStartOfDay(fuseau).toInstant()));
            conditions.add(colonne.chemin() + " < " + parametre(jour.plusDays(1).atStartOfDay(fuseau).toInstant()));
        } else {
            conditions.add(colonne.chemin() + " = " + parametre(lire(colonne.type(), colonne, saisie)));
        }
    }

    private String parametre(Object valeur) {
        String nom = "p" + parametres.size();
        parametres.put(nom, valeur);
        return ":" + nom;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object lire(Class<?> type, Colonne<?> colonne, String saisie) {
        try {
            if (type.isEnum()) {
                return Enum.valueOf((Class) type, saisie);
            }
            if (type == LocalDate.class) {
                return saisie.contains("/") ? LocalDate.parse(saisie, JOUR) : LocalDate.parse(saisie);
            }
            if (type == BigDecimal.class) {
                return new BigDecimal(saisie.replace(',', '.'));
            }
            return type == Boolean.class ? Boolean.valueOf(saisie) : Integer.valueOf(saisie);
        } catch (IllegalArgumentException | DateTimeException illisible) {
            throw new FiltreIllisible(saisie).sur(colonne.cle());
        }
    }
}
