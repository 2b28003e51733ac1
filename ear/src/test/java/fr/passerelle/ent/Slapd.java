package fr.passerelle.ent;

import fr.passerelle.demo.Demonstration;
import fr.passerelle.essai.Application;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/** Debian's slapd with the demonstration's people, and one more whose name is a student's number. */
final class Slapd extends Programme {

    /** In the directory under the number of a candidate, with a password that is not the candidate's. */
    static final String HOMONYME = "20260003";
    static final String MOT_DE_PASSE_HOMONYME = "Annuaire-2026!";

    private static final String PERSONNE = """

            dn: uid=%1$s,ou=people,dc=exemple,dc=fr
            objectClass: inetOrgPerson
            objectClass: eduPerson
            uid: %1$s
            cn: Sasha Homonyme
            sn: Homonyme
            givenName: Sasha
            mail: homonyme@exemple.fr
            userPassword: %2$s
            eduPersonAffiliation: employee
            """.formatted(HOMONYME, MOT_DE_PASSE_HOMONYME);

    private final int port = portLibre();

    private Slapd() {
        super(Application.ESSAIS.resolve("slapd"));
    }

    static Slapd demarrer() {
        Slapd slapd = new Slapd();
        slapd.vider();
        Map<String, String> valeurs = Map.of("dossier", slapd.dossier().toString());
        slapd.ecrire("supann.schema", "supann.schema", valeurs);
        Path configuration = slapd.ecrire("slapd.conf", "slapd.conf", valeurs);
        Path personnes = slapd.dossier().resolve("personnes.ldif");
        try (InputStream demonstration = Demonstration.class.getResourceAsStream("annuaire.ldif")) {
            Files.createDirectories(slapd.dossier().resolve("donnees"));
            // slapadd wants an entry first.
            Files.writeString(personnes, new String(demonstration.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("^version: 1\\s+", ""));
            Files.writeString(personnes, PERSONNE, StandardOpenOption.APPEND);
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
        slapd.executer("/usr/sbin/slapadd", "-q", "-f", configuration.toString(), "-l", personnes.toString());
        slapd.lancer(List.of("/usr/sbin/slapd", "-f", configuration.toString(), "-h", slapd.adresse() + "/", "-d", "0"), 20, slapd::repond);
        return slapd;
    }

    private boolean repond() {
        try (Socket prise = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return prise.isConnected();
        } catch (IOException pasEncore) {
            return false;
        }
    }

    String adresse() {
        return "ldap://127.0.0.1:" + port;
    }
}
