package fr.passerelle.referentiel;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A school year, from 1 September to 31 August, named by its two years: {@code 2026-2027}. */
public record AnneeScolaire(int debut) implements Comparable<AnneeScolaire> {

    private static final Pattern FORME = Pattern.compile("([0-9]{4})-([0-9]{4})");

    /** @throws CodeInvalide unless it reads as two years that follow each other */
    public static AnneeScolaire lire(String nom) {
        Matcher m = FORME.matcher(nom.strip());
        if (!m.matches() || Integer.parseInt(m.group(2)) != Integer.parseInt(m.group(1)) + 1) {
            throw new CodeInvalide("annee.scolaire");
        }
        return new AnneeScolaire(Integer.parseInt(m.group(1)));
    }

    public static AnneeScolaire de(LocalDate jour) {
        return new AnneeScolaire(jour.getMonthValue() >= Month.SEPTEMBER.getValue() ? jour.getYear() : jour.getYear() - 1);
    }

    public AnneeScolaire suivante() {
        return new AnneeScolaire(debut + 1);
    }

    public LocalDate premierJour() {
        return LocalDate.of(debut, Month.SEPTEMBER, 1);
    }

    public LocalDate dernierJour() {
        return LocalDate.of(debut + 1, Month.AUGUST, 31);
    }

    @Override
    public int compareTo(AnneeScolaire autre) {
        return Integer.compare(debut, autre.debut);
    }

    @Override
    public String toString() {
        return debut + "-" + (debut + 1);
    }
}
