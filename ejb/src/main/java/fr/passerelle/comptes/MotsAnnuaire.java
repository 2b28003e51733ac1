package fr.passerelle.comptes;

import fr.passerelle.noyau.Lettres;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words typed to find somebody of the directory, in any order: each is in the name, or opens the uid or the mail. A directory
 * tells Hervé from Herve; the loose filter lets any letter stand where an accent might, and {@link #retient} then sorts out.
 */
record MotsAnnuaire(List<String> mots) {

    private static final int AU_PLUS = 5;
    private static final int CONSONNES_MINIMALES = 2;
    private static final String CRITERES = "(|(cn=*%1$s*)(uid=%1$s*)(mail=%1$s*))";
    /** What may bear an accent, or be written otherwise: the apostrophe, the hyphen, the ligature. */
    private static final Pattern VARIABLE = Pattern.compile("[^bdfghjklmpqrstvwxz0-9@._]+", Pattern.CASE_INSENSITIVE);

    /** An LDAP filter whose {@code {0}}, {@code {1}}… JNDI replaces by the arguments, escaped. */
    record Filtre(String texte, Object[] arguments) {
    }

    static MotsAnnuaire de(String saisie) {
        return new MotsAnnuaire(Arrays.stream(saisie.strip().split("\\s+")).limit(AU_PLUS).toList());
    }

    /** The words as they were typed. */
    Filtre exact() {
        return filtre(mots.stream().map(List::of).toList());
    }

    /** The same words whatever their accents; empty where nearly every letter may bear one, which would name the whole directory. */
    Optional<Filtre> large() {
        List<List<String>> surs = mots.stream().map(mot -> Arrays.stream(VARIABLE.split(mot, -1)).toList()).toList();
        int consonnes = surs.stream().flatMap(List::stream).mapToInt(String::length).sum();
        return consonnes < CONSONNES_MINIMALES ? Optional.empty() : Optional.of(filtre(surs));
    }

    /** @param morceaux of each word, what must follow, with anything in between */
    private static Filtre filtre(List<List<String>> morceaux) {
        List<Object> arguments = new ArrayList<>();
        StringBuilder texte = new StringBuilder("(&");
        for (List<String> mot : morceaux) {
            List<String> places = new ArrayList<>();
            for (String morceau : mot) {
                places.add(morceau.isEmpty() ? "" : "{" + arguments.size() + "}");
                if (!morceau.isEmpty()) {
                    arguments.add(morceau);
                }
            }
            texte.append(String.format(CRITERES, String.join("*", places)).replaceAll("\\*+", "*"));
        }
        return new Filtre(texte.append(')').toString(), arguments.toArray());
    }

    /** Whether each word is hers, accents and capitals aside. */
    boolean retient(PersonneAnnuaire personne) {
        String nom = simple(String.join(" ", personne.valeurs("cn")) + " " + personne.nomAffiche());
        List<String> debuts = Stream.concat(Stream.of(personne.uid()), personne.valeurs("mail").stream()).map(MotsAnnuaire::simple).toList();
        return mots.stream().map(MotsAnnuaire::simple)
                .allMatch(mot -> nom.contains(mot) || debuts.stream().anyMatch(d -> d.startsWith(mot)));
    }

    private static String simple(String texte) {
        return Lettres.sansAccents(texte).toUpperCase(Locale.ROOT)
                .replace("Œ", "OE").replace("Æ", "AE").replaceAll("[-'’]", " ");
    }
}
