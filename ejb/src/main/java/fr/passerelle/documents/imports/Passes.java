package fr.passerelle.documents.imports;

import fr.passerelle.noyau.JobLauncher;
import fr.passerelle.noyau.JobLauncher.Avancement;
import fr.passerelle.noyau.JobLauncher.Etat;
import java.time.Instant;

/** Brings an import up to what has become of the work that does its pass: one that ended without saying so is interrupted. */
final class Passes {

    private Passes() {
    }

    static Avancement constater(Import source, JobLauncher lanceur, Instant le) {
        Avancement avancement = lanceur.avancement(source.getTraitement());
        if (source.getEtat().enCours() && (avancement.etat() == Etat.ECHOUE || avancement.etat() == Etat.ARRETE)) {
            source.finirPasse(false, le);
        }
        return avancement;
    }
}
