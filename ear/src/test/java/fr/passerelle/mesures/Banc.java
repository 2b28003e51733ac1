package fr.passerelle.mesures;

import fr.passerelle.demo.Arret;
import fr.passerelle.demo.Demonstration;
import fr.passerelle.demo.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Entry point of {@code ./passerelle bench}: starts a fresh demonstration of the size of an académie, takes the measures and
 * prints them. It fails when a measure could not be taken, never because an aim is missed.
 */
public final class Banc {

    private Banc() {
    }

    public static void main(String[] arguments) throws IOException {
        Machine machine = new Machine();
        List<String> demandes = new ArrayList<>(List.of(arguments));
        demandes.addAll(List.of("--vierge", "--volume", "academie"));
        Path ear = Path.of(System.getProperty("passerelle.ear"));
        List<Mesure> mesures = new ArrayList<>();
        boolean entier;
        try {
            Options options = Options.lire(demandes, Path.of(System.getProperty("passerelle.serveur")), ear);
            Demonstration demonstration = new Demonstration(options);
            Runtime.getRuntime().addShutdownHook(new Thread(demonstration::close, "arrêt"));
            dire("Démarrage avec 50 000 candidats…");
            demonstration.demarrer();
            Path dossier = Files.createDirectories(options.dossier().resolve("mesures"));
            entier = prendre(List.of(new MesureOrdres(demonstration), new MesureExport(demonstration),
                    new MesureImport(demonstration), new MesureAffectation(), new MesureDemarrage(demonstration, ear, dossier),
                    new MesureListe(demonstration, ear, dossier),
                    new MesureResultats(demonstration, dossier)), mesures);
        } catch (Arret arret) {
            System.err.println(arret.getMessage());
            System.exit(1);
            return;
        }
        Rapport rapport = new Rapport(mesures);
        System.out.println("\n" + machine.nom() + "\nMédiane (la plus petite à la plus grande)\n\n" + rapport.texte()
                + "\n\nPour le README :\n\n" + rapport.markdown());
        System.exit(entier ? 0 : 1);
    }

    /** Whether all could be taken; those that could are added to {@code mesures}. */
    private static boolean prendre(List<Prise> prises, List<Mesure> mesures) {
        boolean toutes = true;
        for (Prise prise : prises) {
            dire("Mesure : " + prise.nom() + "…");
            try {
                mesures.addAll(prise.prendre());
            } catch (Exception | AssertionError manquee) {
                toutes = false;
                dire("La mesure « " + prise.nom() + " » n'a pas pu être prise : " + manquee);
            }
        }
        return toutes;
    }

    private static void dire(String phrase) {
        System.err.println(phrase);
    }
}
