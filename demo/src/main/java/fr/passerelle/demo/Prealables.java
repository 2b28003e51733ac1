package fr.passerelle.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What must hold before anything starts: a folder of ours that nobody uses, free ports, room on the disk. {@code ./passerelle}
 * asks it before a long build too: so these few classes need nothing but the JDK.
 */
final class Prealables {

    private Prealables() {
    }

    public static void main(String[] arguments) {
        try {
            tenir(Options.lire(List.of(arguments), Path.of(""), Path.of(""))).close();
        } catch (Arret | IOException refus) {
            System.err.println(refus.getMessage());
            System.exit(1);
        }
    }

    /** Takes the folder and answers the hold on it. @throws Arret with what does not hold, the folder given back */
    static Occupation tenir(Options options) {
        try {
            Files.createDirectories(options.dossier());
            Occupation occupation = Occupation.prendre(options.dossier());
            try {
                new Ports(options.port()).verifierLibres();
                Disque.verifier(options.dossier());
                return occupation;
            } catch (RuntimeException refus) {
                occupation.close();
                throw refus;
            }
        } catch (IOException echec) {
            throw new Arret("Le dossier " + options.dossier() + " ne peut pas être préparé : " + echec.getMessage(), echec);
        }
    }
}
