package fr.passerelle.web.noyau;

import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Colonne.Genre;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Formats;
import fr.passerelle.noyau.Textes;
import jakarta.faces.model.SelectItem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The panels of a list: one filter per column that can be filtered, the filters set, the columns shown. */
public class FiltresListe {

    /** A column offered as a filter: how it is typed ({@code texte}, {@code choix}, {@code date}, {@code nombre}) and its choices. */
    public record Filtre(String cle, String saisie, List<SelectItem> choix) {
    }

    /** A filter that is set, as its chip shows it. */
    public record Pose(String cle, String valeur) {
    }

    private final DefinitionListe<?> definition;
    private final EtatListe etat;

    FiltresListe(DefinitionListe<?> definition, EtatListe etat) {
        this.definition = definition;
        this.etat = etat;
    }

    public List<Filtre> getOfferts() {
        Locale langue = Langue.courante();
        return definition.colonnes().stream().filter(Colonne::triable)
                .map(c -> new Filtre(c.cle(), saisie(c.genre()), choix(c, langue))).toList();
    }

    private static String saisie(Genre genre) {
        return switch (genre) {
            case DATE, INSTANT -> "date";
            case OUI_NON, CHOIX -> "choix";
            case NOMBRE, HEURES, EUROS -> "nombre";
            case TEXTE -> "texte";
        };
    }

    private static List<SelectItem> choix(Colonne<?> colonne, Locale langue) {
        if (colonne.genre() == Genre.OUI_NON) {
            return List.of(new SelectItem("true", Textes.texte("commun", langue, "oui")),
                    new SelectItem("false", Textes.texte("commun", langue, "non")));
        }
        if (colonne.genre() != Genre.CHOIX) {
            return List.of();
        }
        return Arrays.stream(colonne.type().getEnumConstants()).map(c -> (Enum<?>) c)
                .map(c -> new SelectItem(c.name(), Textes.libelle(c, langue))).toList();
    }

    void verifier() {
        for (Map.Entry<String, String> filtre : etat.criteres().filtres().entrySet()) {
            if (!lisible(definition.colonne(filtre.getKey()).type(), filtre.getValue())) {
                etat.filtres().remove(filtre.getKey());
                throw new ErreurMetier("liste.filtre.illisible", filtre.getValue());
            }
        }
    }

    private static boolean lisible(Class<?> type, String valeur) {
        try {
            if (type == Integer.class) {
                Integer.valueOf(valeur);
            } else if (type == BigDecimal.class) {
                new BigDecimal(valeur.replace(',', '.'));
            } else if (type == LocalDate.class || type == Instant.class) {
                LocalDate.parse(valeur);
            }
            return true;
        } catch (NumberFormatException | DateTimeParseException illisible) {
            return false;
        }
    }

    /** The values typed, by column. */
    public Map<String, String> getValeurs() {
        return etat.filtres();
    }

    public List<Pose> getPoses() {
        Locale langue = Langue.courante();
        return etat.criteres().filtres().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(f -> new Pose(f.getKey(), lisible(definition.colonne(f.getKey()), f.getValue(), langue))).toList();
    }

    private static String lisible(Colonne<?> colonne, String valeur, Locale langue) {
        if ("date".equals(saisie(colonne.genre()))) {
            try {
                return Formats.jour(LocalDate.parse(valeur));
            } catch (DateTimeParseException tellequelle) {
                return valeur;
            }
        }
        return choix(colonne, langue).stream().filter(c -> c.getValue().equals(valeur)).map(SelectItem::getLabel)
                .findFirst().orElse(valeur);
    }

    public List<String> getColonnes() {
        return definition.colonnes().stream().map(Colonne::cle).toList();
    }

    public Collection<String> getMontrees() {
        return getColonnes().stream().filter(c -> !etat.masquees().contains(c)).toList();
    }

    /** At least one column stays: hiding them all hides none. */
    public void setMontrees(Collection<String> montrees) {
        List<String> masquees = new ArrayList<>(getColonnes());
        masquees.removeAll(montrees);
        etat.masquees().clear();
        if (!montrees.isEmpty()) {
            etat.masquees().addAll(masquees);
        }
    }
}
