package fr.passerelle.mesures;

import fr.passerelle.demo.Demonstration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * From the start of the server's process to its first page, against the same server with an empty application: what is
 * left is the deployment. The database and the other companions stay up.
 */
final class MesureDemarrage implements Prise {

    private static final double AU_PLUS = 3;
    /** The first of each fills the system's file cache and is not counted. */
    private static final int DEPARTS = 6;

    private final Demonstration demonstration;
    private final Path ear;
    private final Path dossier;

    MesureDemarrage(Demonstration demonstration, Path ear, Path dossier) {
        this.demonstration = demonstration;
        this.ear = ear;
        this.dossier = dossier;
    }

    @Override
    public String nom() {
        return "démarrage";
    }

    @Override
    public List<Mesure> prendre() throws Exception {
        Path vide = Archives.warVide(dossier);
        List<Double> application = new ArrayList<>();
        List<Double> serveur = new ArrayList<>();
        for (int depart = 0; depart < DEPARTS; depart++) {
            serveur.add((double) demonstration.relancer(vide).toMillis());
            application.add((double) demonstration.relancer(ear).toMillis());
        }
        return List.of(Mesure.duree("Démarrage, jusqu'à la première page", new Serie(application).sans(1),
                "même serveur, application vide :", new Serie(serveur).sans(1), AU_PLUS));
    }
}
