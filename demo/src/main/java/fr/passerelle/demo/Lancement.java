package fr.passerelle.demo;

import fr.passerelle.demo.jeu.JeuDemonstration;
import fr.passerelle.noyau.Formats;
import java.nio.file.Path;
import java.util.List;

/** Entry point of {@code ./passerelle run}: starts a demonstration, says how to use it, stays until it is stopped. */
public final class Lancement {

    private static volatile boolean arretDemande;

    private Lancement() {
    }

    public static void main(String[] arguments) {
        try {
            Demonstration demonstration = new Demonstration(Options.lire(List.of(arguments),
                    Path.of(System.getProperty("passerelle.serveur")), Path.of(System.getProperty("passerelle.ear"))));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> arreter(demonstration), "arrêt"));
            demonstration.demarrer();
            System.out.println(annonce(demonstration));
            throw new Arret(demonstration.attendreUnePanne());
        } catch (Arret arret) {
            // What ends because a stop was asked is no breakdown.
            if (!arretDemande) {
                System.err.println(arret.getMessage());
            }
            System.exit(1);
        } catch (RuntimeException | LinkageError defaut) {
            // The companions would otherwise keep the process alive, with nothing to say why it does not go on.
            defaut.printStackTrace();
            System.exit(1);
        }
    }

    private static void arreter(Demonstration demonstration) {
        arretDemande = true;
        demonstration.close();
    }

    private static String annonce(Demonstration d) {
        return """

                Passerelle est prête : %s
                Boîte aux lettres    : %s
                Console WildFly      : http://localhost:%d (compte %s, mot de passe %s)

                Personnels (mot de passe Demo-2026!) : admin, dpe, dos, ipr.anglais
                Candidats (même mot de passe)        : 20260002 dossier incomplet, 20260003 inscrit
                                                       20260001 jamais venue, née le %s : première connexion

                %sCtrl-C arrête tout et garde les données.""".formatted(d.adresse(), d.adresseBoite(), d.ports().administration(),
                ServeurWildFly.CONSOLE_COMPTE, ServeurWildFly.CONSOLE_MOT_DE_PASSE,
                Formats.jour(JeuDemonstration.NAISSANCE_DU_PREMIER), d.volumeSansEffet()
                        ? "Ce dossier a gardé ses candidats : --volume n'en a pas ajouté (--vierge recommence).\n" : "");
    }
}
