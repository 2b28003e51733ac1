package fr.passerelle.noyau;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of the application, in {@code fr/passerelle/textes}: {@code commun} (labels, choices), {@code erreurs} (refusals),
 * {@code actes} (what the journal notes) and one bundle per domain or part of it. French is complete; another language falls back to it.
 */
public final class Textes {

    private static final String RACINE = "fr.passerelle.textes.";
    private static final ResourceBundle.Control SANS_LANGUE_DU_SYSTEME =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private record Lot(String nom, Locale langue) {
    }

    private record Choix(Enum<?> constante, Locale langue) {
    }

    /** Found once: a page asks for hundreds of texts and a long export for as many labels as lines. */
    private static final Map<Lot, ResourceBundle> LOTS = new ConcurrentHashMap<>();
    private static final Map<Choix, String> LIBELLES = new ConcurrentHashMap<>();

    private Textes() {
    }

    public static ResourceBundle lot(String lot, Locale langue) {
        return LOTS.computeIfAbsent(new Lot(lot, langue),
                l -> ResourceBundle.getBundle(RACINE + lot, langue, Textes.class.getClassLoader(), SANS_LANGUE_DU_SYSTEME));
    }

    /** The text under that key with its values in place; the key between marks when it is missing, so that it is seen. */
    public static String texte(String lot, Locale langue, String cle, Object... valeurs) {
        try {
            String modele = lot(lot, langue).getString(cle);
            return valeurs.length == 0 ? modele : new MessageFormat(modele, langue).format(lisibles(valeurs, langue));
        } catch (MissingResourceException absente) {
            return "??" + cle + "??";
        }
    }

    /**
     * The label of a constant, in {@code commun}: {@code StatutConvention.VALIDEE}, and for an enum declared inside a class,
     * {@code Periode.Etat.OUVERTE}.
     */
    public static String libelle(Enum<?> choix, Locale langue) {
        return LIBELLES.computeIfAbsent(new Choix(choix, langue), c -> texte("commun", langue, cle(choix)));
    }

    private static String cle(Enum<?> choix) {
        Class<?> type = choix.getDeclaringClass();
        String contenant = type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName() + ".";
        return contenant + type.getSimpleName() + "." + choix.name();
    }

    private static Object[] lisibles(Object[] valeurs, Locale langue) {
        return Arrays.stream(valeurs).map(v -> v instanceof Number ? v : Formats.valeur(v, langue)).toArray();
    }
}
