package fr.passerelle.demo;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;

/**
 * What {@code ./passerelle run} was asked.
 *
 * @param port    of the application; the companions take the ones that follow
 * @param dossier where data is kept between two starts
 * @param vierge  true: begin anew
 * @param horloge the moment at which the demonstration's clock starts; null: the real time
 * @param serveur the provisioned WildFly
 * @param ear     the application; its file's name is that of the deployment
 */
public record Options(int port, Path dossier, boolean vierge, LocalDateTime horloge, Volume volume, Path serveur, Path ear) {

    /** How much is invented: a few hundred candidates, or as many as a large académie or university has. */
    public enum Volume { DEMONSTRATION, ACADEMIE, UNIVERSITE }

    /** @throws Arret with a sentence for the user when an option cannot be read */
    public static Options lire(List<String> arguments, Path serveur, Path ear) {
        int port = 8080;
        Path dossier = Path.of(".passerelle");
        boolean vierge = false;
        LocalDateTime horloge = null;
        Volume volume = Volume.DEMONSTRATION;
        for (Iterator<String> mots = arguments.iterator(); mots.hasNext();) {
            String[] mot = mots.next().split("=", 2);
            switch (mot[0]) {
                case "--vierge" -> vierge = true;
                case "--port" -> port = port(valeur(mot, mots));
                case "--dossier" -> dossier = Path.of(valeur(mot, mots));
                case "--horloge" -> horloge = moment(valeur(mot, mots));
                case "--volume" -> volume = volume(valeur(mot, mots));
                default -> throw new Arret("Option inconnue : " + mot[0]
                        + ". Options : --port N, --dossier DIR, --vierge, --horloge AAAA-MM-JJTHH:MM, --volume academie|universite, --arriere-plan.");
            }
        }
        return new Options(port, dossier.toAbsolutePath().normalize(), vierge, horloge, volume, serveur, ear);
    }

    private static String valeur(String[] mot, Iterator<String> suite) {
        String valeur = mot.length == 2 ? mot[1] : suite.hasNext() ? suite.next() : "";
        if (valeur.isEmpty() || valeur.startsWith("--")) {
            throw new Arret(mot[0] + " attend une valeur.");
        }
        return valeur;
    }

    /** The same with something else deployed. */
    Options avec(Path deploiement) {
        return new Options(port, dossier, vierge, horloge, volume, serveur, deploiement);
    }

    private static int port(String valeur) {
        if (!valeur.matches("\\d{2,5}") || Integer.parseInt(valeur) < 1024 || Integer.parseInt(valeur) > 65_000) {
            throw new Arret("--port attend un nombre entre 1024 et 65000, pas « " + valeur + " ».");
        }
        return Integer.parseInt(valeur);
    }

    private static LocalDateTime moment(String valeur) {
        try {
            return LocalDateTime.parse(valeur);
        } catch (DateTimeParseException illisible) {
            throw new Arret("--horloge attend un moment comme 2026-06-10T08:00, pas « " + valeur + " ».");
        }
    }

    private static Volume volume(String valeur) {
        return switch (valeur) {
            case "academie" -> Volume.ACADEMIE;
            case "universite" -> Volume.UNIVERSITE;
            default -> throw new Arret("--volume attend academie ou universite, pas « " + valeur + " ».");
        };
    }
}
