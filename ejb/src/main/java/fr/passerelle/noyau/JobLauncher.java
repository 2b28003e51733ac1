package fr.passerelle.noyau;

import java.util.Map;

/** Starts background work and says how far it is; answered by the {@code batch} module. */
public interface JobLauncher {

    /** State of an execution; {@code total} is -1 while unknown. */
    record Avancement(Etat etat, long traites, long total) {
    }

    enum Etat { EN_ATTENTE, EN_COURS, TERMINE, ECHOUE, ARRETE }

    /** Starts {@code META-INF/batch-jobs/<job>.xml} once the caller's transaction has committed; answers the number of the execution. */
    long lancer(String job, Map<String, String> parametres);

    Avancement avancement(long execution);

    void arreter(long execution);
}
