package fr.passerelle.documents.imports;

import fr.passerelle.noyau.ErreurMetier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A line of a file: its number as a spreadsheet shows it, the text of each column, and what is wrong with it. The readers
 * answer null for an empty cell and for one they refuse.
 */
public final class LigneFichier {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);
    private static final Pattern COURRIEL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final int COURRIEL_MAX = 190;

    private final int numero;
    private final Map<String, String> valeurs;
    private final Map<String, String> libelles;
    private final List<Refus> refus = new ArrayList<>();

    /** @param libelles headings of the columns, for refusals */
    public LigneFichier(int numero, Map<String, String> valeurs, Map<String, String> libelles) {
        this.numero = numero;
        this.valeurs = valeurs;
        this.libelles = libelles;
    }

    public int numero() {
        return numero;
    }

    /** Whether the file has that column, be its cell in this line empty. */
    public boolean aColonne(String cle) {
        return valeurs.containsKey(cle);
    }

    /** The text of that column without surrounding blanks; null when it is empty or the file has no such column. */
    public String texte(String cle) {
        String valeur = valeurs.get(cle);
        return valeur == null || valeur.isBlank() ? null : valeur.strip();
    }

    /** As {@link #texte(String)}; a longer text is refused. */
    public String texte(String cle, int longueurMax) {
        String valeur = texte(cle);
        if (valeur != null && valeur.length() > longueurMax) {
            refuser(cle, "import.valeur.longue", longueurMax);
            return null;
        }
        return valeur;
    }

    /** As {@link #texte(String, int)}; an empty cell is refused. */
    public String texteObligatoire(String cle, int longueurMax) {
        return exiger(cle, texte(cle, longueurMax));
    }

    /** JJ/MM/AAAA, also with hyphens or dots, or AAAA-MM-JJ; the date cells of a workbook come as the latter. */
    public LocalDate date(String cle) {
        return lire(cle, "import.valeur.date", valeur -> DATES.stream().map(f -> essayer(valeur, f))
                .filter(Objects::nonNull).findFirst().orElseThrow(() -> new IllegalArgumentException(valeur)));
    }

    public LocalDate dateObligatoire(String cle) {
        return exiger(cle, date(cle));
    }

    public Integer entier(String cle) {
        return lire(cle, "import.valeur.entier", valeur -> Integer.valueOf(sansBlancs(valeur)));
    }

    /** A number with a decimal comma or point. */
    public BigDecimal nombre(String cle) {
        return lire(cle, "import.valeur.nombre", valeur -> new BigDecimal(sansBlancs(valeur).replace(',', '.')));
    }

    /** Oui or Non, in whatever case, their first letter, or what a logical cell of a workbook says. */
    public Boolean ouiNon(String cle) {
        return lire(cle, "import.valeur.oui_non", valeur -> switch (valeur.toLowerCase(Locale.FRENCH)) {
            case "oui", "o", "vrai", "true" -> true;
            case "non", "n", "faux", "false" -> false;
            default -> throw new IllegalArgumentException(valeur);
        });
    }

    public String courriel(String cle) {
        return lire(cle, "import.valeur.courriel", valeur -> {
            if (valeur.length() > COURRIEL_MAX || !COURRIEL.matcher(valeur).matches()) {
                throw new IllegalArgumentException(valeur);
            }
            return valeur;
        });
    }

    /** Reads the column by a function of the domain: what it throws is the reason of the refusal. */
    public <V> V lire(String cle, Function<String, V> lecture) {
        String valeur = texte(cle);
        try {
            return valeur == null ? null : lecture.apply(valeur);
        } catch (ErreurMetier erreur) {
            refuser(cle, erreur.cle(), erreur.valeurs());
            return null;
        }
    }

    /** Refuses the line for what stands in that column; the reason is a key of the bundle {@code erreurs}. */
    public void refuser(String cle, String motif, Object... precisions) {
        refus.add(Refus.de(libelles.getOrDefault(cle, cle), texte(cle), motif, precisions));
    }

    /** Refuses the line as a whole. */
    public void refuserToute(String motif, Object... precisions) {
        refus.add(Refus.de("", "", motif, precisions));
    }

    public List<Refus> refus() {
        return List.copyOf(refus);
    }

    private <V> V exiger(String cle, V valeur) {
        if (valeur == null && texte(cle) == null) {
            refuser(cle, "import.valeur.absente");
        }
        return valeur;
    }

    private <V> V lire(String cle, String motif, Function<String, V> lecture) {
        String valeur = texte(cle);
        try {
            return valeur == null ? null : lecture.apply(valeur);
        } catch (IllegalArgumentException illisible) {
            refuser(cle, motif);
            return null;
        }
    }

    private static LocalDate essayer(String valeur, DateTimeFormatter format) {
        try {
            return LocalDate.parse(valeur, format);
        } catch (DateTimeParseException autre) {
            return null;
        }
    }

    private static String sansBlancs(String valeur) {
        return valeur.replaceAll("[\\s\\u00a0\\u202f]", "");
    }
}
