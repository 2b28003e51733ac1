package fr.passerelle.demo.jeu;

import fr.passerelle.contractuels.candidatures.Coordonnees;
import fr.passerelle.contractuels.candidatures.EtatCivil;
import fr.passerelle.contractuels.candidatures.Situation;
import fr.passerelle.contractuels.candidatures.SituationFamiliale;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.datafaker.Faker;

/** Invents people of the académie, the same ones each time. */
final class Invention {

    /** A place people live in: postal code and name as La Poste writes it. */
    record Lieu(String codePostal, String commune) {
    }

    private static final long GRAINE = 20_260_001L;
    private static final String[] REMARQUES = {"Je ne dispose pas du permis de conduire.", "Garde alternée une semaine sur deux.",
        "Souhaite un établissement desservi par le train."};

    /** Names and streets are drawn from reserves of that size: inventing each anew would take most of the time of 50,000. */
    private static final int RESERVE = 500;

    private final Random hasard = new Random(GRAINE);
    private final List<String> noms;
    private final List<String> prenoms;
    private final List<String> rues;
    private final List<Lieu> lieux;
    private final int premiereAnnee;

    /** @param jour day of the demonstration: students are in their twenties on it */
    Invention(List<Lieu> lieux, LocalDate jour) {
        this.lieux = lieux;
        this.premiereAnnee = jour.getYear() - 26;
        Faker faker = new Faker(Locale.FRENCH, new Random(GRAINE + 1));
        this.noms = reserve(() -> faker.name().lastName().toUpperCase(Locale.FRENCH));
        this.prenoms = reserve(() -> faker.name().firstName());
        this.rues = reserve(() -> rue(faker.address().streetName()));
    }

    EtatCivil personne() {
        String naissance = hasard.nextInt(12) == 0 ? un(noms) : null;
        return new EtatCivil(un(noms), un(prenoms), naissance,
                LocalDate.of(premiereAnnee + hasard.nextInt(5), 1 + hasard.nextInt(12), 1 + hasard.nextInt(28)));
    }

    Coordonnees coordonnees() {
        Lieu lieu = lieux.get(hasard.nextInt(lieux.size()));
        return new Coordonnees(1 + hasard.nextInt(120) + " " + un(rues), lieu.codePostal(), lieu.commune(), telephone());
    }

    Situation situation() {
        SituationFamiliale[] situations = SituationFamiliale.values();
        SituationFamiliale familiale = hasard.nextInt(3) > 0 ? SituationFamiliale.CELIBATAIRE
                : situations[hasard.nextInt(situations.length)];
        int enfants = familiale == SituationFamiliale.CELIBATAIRE ? 0 : hasard.nextInt(4);
        String remarque = hasard.nextInt(10) == 0 ? REMARQUES[hasard.nextInt(REMARQUES.length)] : null;
        return new Situation(familiale, enfants, remarque, hasard.nextInt(30) == 0, hasard.nextInt(3) == 0);
    }

    private String un(List<String> reserve) {
        return reserve.get(hasard.nextInt(reserve.size()));
    }

    private static List<String> reserve(Supplier<String> invention) {
        return Stream.generate(invention).limit(RESERVE).toList();
    }

    /** Some of the streets invented carry two kinds ("Allée, Voie …"): the second is kept. */
    private static String rue(String nom) {
        return nom.substring(nom.indexOf(',') + 1).strip();
    }

    /** In the ranges that the numbering plan keeps for fiction. */
    private String telephone() {
        return (hasard.nextBoolean() ? "063998" : "035301") + String.format("%04d", hasard.nextInt(10_000));
    }

    int auPlus(int borne) {
        return hasard.nextInt(borne);
    }
}
