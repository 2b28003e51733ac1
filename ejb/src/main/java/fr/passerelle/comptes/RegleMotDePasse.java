package fr.passerelle.comptes;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Judges a new password: at least eight characters, a lower and an upper case letter, a special character, and not one of
 * the passwords that leaked elsewhere, even with punctuation around it or figures in the place of letters.
 */
public final class RegleMotDePasse {

    public static final int LONGUEUR_MINIMALE = 8;
    public static final int LONGUEUR_MAXIMALE = 200;

    private final Predicate<String> divulgue;

    /** @param divulgue whether a word, in lower case, is a leaked password */
    public RegleMotDePasse(Predicate<String> divulgue) {
        this.divulgue = divulgue;
    }

    /** What the password lacks; empty when it is good. */
    public Set<ExigenceMotDePasse> manques(String motDePasse) {
        Set<ExigenceMotDePasse> manques = EnumSet.noneOf(ExigenceMotDePasse.class);
        exiger(manques, ExigenceMotDePasse.LONGUEUR, motDePasse.codePointCount(0, motDePasse.length()) >= LONGUEUR_MINIMALE
                && motDePasse.length() <= LONGUEUR_MAXIMALE);
        exiger(manques, ExigenceMotDePasse.MINUSCULE, motDePasse.codePoints().anyMatch(Character::isLowerCase));
        exiger(manques, ExigenceMotDePasse.MAJUSCULE, motDePasse.codePoints().anyMatch(Character::isUpperCase));
        exiger(manques, ExigenceMotDePasse.SPECIAL, motDePasse.codePoints()
                .anyMatch(c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && !Character.isISOControl(c)));
        exiger(manques, ExigenceMotDePasse.INCONNU, formes(motDePasse).stream().noneMatch(divulgue));
        return manques;
    }

    /** @throws MotDePasseRefuse naming the first thing it lacks */
    public void verifier(String motDePasse) {
        Optional<ExigenceMotDePasse> manque = manques(motDePasse).stream().findFirst();
        if (manque.isPresent()) {
            throw new MotDePasseRefuse(manque.get());
        }
    }

    private static void exiger(Set<ExigenceMotDePasse> manques, ExigenceMotDePasse exigence, boolean tenue) {
        if (!tenue) {
            manques.add(exigence);
        }
    }

    /** The password as a list of leaked ones may hold it. */
    private static Set<String> formes(String motDePasse) {
        String simple = motDePasse.toLowerCase(Locale.ROOT);
        Set<String> formes = new LinkedHashSet<>();
        for (String forme : new String[] {simple, sansPonctuationAutour(simple)}) {
            formes.add(forme);
            formes.add(enLettres(forme, 'i'));
            formes.add(enLettres(forme, 'l'));
            formes.add(sansPonctuationAutour(enLettres(forme, 'i')));
        }
        formes.removeIf(String::isEmpty);
        return formes;
    }

    private static String sansPonctuationAutour(String mot) {
        return mot.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    private static String enLettres(String mot, char un) {
        StringBuilder lettres = new StringBuilder();
        for (char c : mot.toCharArray()) {
            lettres.append(switch (c) {
                case '@', '4' -> 'a';
                case '0' -> 'o';
                case '1', '!' -> un;
                case '3' -> 'e';
                case '$', '5' -> 's';
                case '7' -> 't';
                default -> c;
            });
        }
        return lettres.toString();
    }
}
