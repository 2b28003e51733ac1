package fr.passerelle.ent;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.Visiteur;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** An Apereo CAS server, exploded from its WAR by the build, that authenticates against the directory. */
final class ServeurCas extends Programme {

    private static final Path WAR = Application.ESSAIS.resolve("cas-server");
    private final int port = portLibre();

    private ServeurCas() {
        super(Application.ESSAIS.resolve("cas"));
    }

    static ServeurCas demarrer(Slapd annuaire) {
        ServeurCas cas = new ServeurCas();
        cas.vider();
        Map<String, String> valeurs = Map.of("port", String.valueOf(cas.port), "annuaire", annuaire.adresse(), "dossier", cas.dossier().toString());
        cas.ecrire("cas.properties", "cas.properties", valeurs);
        cas.ecrire("log4j2.xml", "log4j2.xml", Map.of());
        cas.ecrire("Passerelle-1001.json", "services/Passerelle-1001.json", Map.of());
        cas.lancer(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx384m", "-Dcas.standalone.configuration-directory=" + cas.dossier(),
                "-cp", WAR + "/WEB-INF/classes:" + WAR + "/WEB-INF/lib/*", "org.apereo.cas.web.CasWebApplication"), 420, cas::repond);
        return cas;
    }

    private boolean repond() {
        try {
            return new Visiteur(adresse()).demander(adresse() + "/login").code() == 200;
        } catch (UncheckedIOException pasEncore) {
            return false;
        }
    }

    /** Root address, as the application is told it. */
    String adresse() {
        return "http://localhost:" + port + "/cas";
    }

    String connexion(String service) {
        return adresse() + "/login?service=" + URLEncoder.encode(service, StandardCharsets.UTF_8);
    }

    /** Fills the sign-in page that CAS shows, and answers what CAS answers. */
    static PageRecue remplir(Visiteur visiteur, PageRecue page, String uid, String motDePasse) {
        return visiteur.soumettreSansSuivre(page, "form:has(input[name=execution])",
                Map.of("username", uid, "password", motDePasse, "_eventId", "submit"));
    }
}
