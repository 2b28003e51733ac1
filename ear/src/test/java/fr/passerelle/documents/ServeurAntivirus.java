package fr.passerelle.documents;

import fr.passerelle.ent.Programme;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Debian's clamd, which knows one signature only: that of the test file all scanners agree on. */
final class ServeurAntivirus extends Programme {

    /** Written in two pieces, so that no scanner takes this source for it. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private static final String SIGNATURE = "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature\n";
    private static final String REGLAGES = """
            DatabaseDirectory %1$s
            TCPSocket %2$d
            TCPAddr 127.0.0.1
            StreamMaxLength 25M
            Foreground yes
            """;

    private final int port = portLibre();

    private ServeurAntivirus(Path dossier) {
        super(dossier);
    }

    /** @param dossier empty, under the system's temporary folder: Debian lets clamd read no other */
    static ServeurAntivirus demarrer(Path dossier) {
        ServeurAntivirus clamd = new ServeurAntivirus(dossier);
        try {
            Files.writeString(clamd.dossier().resolve("eicar.hdb"), SIGNATURE);
            String utilisateur = "User " + System.getProperty("user.name") + "\n";
            Files.writeString(clamd.dossier().resolve("clamd.conf"), REGLAGES.formatted(clamd.dossier(), clamd.port) + utilisateur);
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
        clamd.lancer(List.of("/usr/sbin/clamd", "--config-file=" + clamd.dossier().resolve("clamd.conf")), 60, clamd::repond);
        return clamd;
    }

    private boolean repond() {
        try (Socket prise = new Socket(InetAddress.getLoopbackAddress(), port)) {
            new DataOutputStream(prise.getOutputStream()).writeBytes("zPING\0");
            return new String(prise.getInputStream().readNBytes(4), StandardCharsets.US_ASCII).equals("PONG");
        } catch (IOException pasEncore) {
            return false;
        }
    }

    String adresse() {
        return "127.0.0.1:" + port;
    }
}
