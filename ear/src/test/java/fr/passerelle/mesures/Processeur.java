package fr.passerelle.mesures;

import java.time.Duration;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What the server has used of the processor, read twice a second until it is closed. The server is a child of this process. */
final class Processeur implements AutoCloseable {

    private static final long PAS = 500;

    private final NavigableMap<Long, Duration> releves = new ConcurrentSkipListMap<>();
    private final ScheduledExecutorService minuteur = Executors.newSingleThreadScheduledExecutor(tache -> {
        Thread fil = new Thread(tache, "processeur");
        fil.setDaemon(true);
        return fil;
    });

    Processeur() {
        relever();
        minuteur.scheduleAtFixedRate(this::relever, PAS, PAS, TimeUnit.MILLISECONDS);
    }

    private void relever() {
        releves.put(System.currentTimeMillis(), ProcessHandle.current().descendants()
                .filter(p -> p.info().commandLine().filter(c -> c.contains("jboss.home.dir")).isPresent())
                .map(p -> p.info().totalCpuDuration().orElse(Duration.ZERO)).reduce(Duration.ZERO, Duration::plus));
    }

    /** Between two moments, in milliseconds since 1970, as far as they were read. */
    Duration entre(long debut, long fin) {
        return avant(fin).minus(avant(debut));
    }

    private Duration avant(long moment) {
        return (releves.floorEntry(moment) == null ? releves.firstEntry() : releves.floorEntry(moment)).getValue();
    }

    @Override
    public void close() {
        minuteur.shutdownNow();
        relever();
    }
}
