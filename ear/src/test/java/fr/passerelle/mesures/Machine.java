package fr.passerelle.mesures;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The machine that measures: figures are worth nothing without its name, nor without what else it did. */
final class Machine {

    private static final Path PROCESSEURS = Path.of("/proc/cpuinfo");
    private static final double GO = 1024.0 * 1024 * 1024;

    private final OperatingSystemMXBean systeme = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final double chargeAvant = systeme.getSystemLoadAverage();

    /** Also tells the load average when this was made, and now: that of others can be told by the first. */
    String nom() {
        return String.format(Locale.FRENCH, "%d cœurs%s, %.0f Go de mémoire, %s %s, %s %s ; charge %.1f avant, %.1f après",
                systeme.getAvailableProcessors(), processeur(), systeme.getTotalMemorySize() / GO, systeme.getName(),
                systeme.getVersion(), System.getProperty("java.vm.name"), Runtime.version(), chargeAvant, systeme.getSystemLoadAverage());
    }

    private static String processeur() {
        try (Stream<String> lignes = Files.lines(PROCESSEURS)) {
            return lignes.filter(l -> l.startsWith("model name")).findFirst().map(l -> " " + l.split(":", 2)[1].strip()).orElse("");
        } catch (IOException ailleurs) {
            return "";
        }
    }
}
