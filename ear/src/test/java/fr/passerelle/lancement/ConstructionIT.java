package fr.passerelle.lancement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./passerelle} builds again and what it leaves, in a small project whose Maven only gathers files. */
class ConstructionIT {

    /** As Maven does: adds to what was gathered, and takes nothing away. */
    private static final String MAVEN = """
            echo "$@" >> appels
            mkdir -p ejb/target/classes ear/target wildfly-config/target/serveur
            cp ejb/src/main/resources/* ejb/target/classes
            touch ear/target/passerelle.ear""";

    @TempDir
    private Path projet;
    @TempDir
    private Path programmes;
    private Commande commande;
    private Path ressources;

    @BeforeEach
    void creer_un_projet() throws IOException {
        Files.copy(Commande.RACINE.resolve("passerelle"), projet.resolve("passerelle"));
        for (String module : new String[] {".", "ejb", "wildfly-config"}) {
            Files.writeString(Files.createDirectories(projet.resolve(module)).resolve("pom.xml"), "<project/>");
        }
        Files.writeString(projet.resolve("wildfly-config/manifest.yaml"), "");
        Files.writeString(Files.createDirectories(projet.resolve("wildfly-config/src/main/cli")).resolve("configure.cli"), "");
        Files.createDirectories(projet.resolve("ear/src/test"));
        ressources = Files.createDirectories(projet.resolve("ejb/src/main/resources"));
        Files.writeString(ressources.resolve("V1.sql"), "select 1");
        commande = new Commande(projet, programmes);
        commande.remplacer("mvn", MAVEN);
        construire();
    }

    private void construire() {
        Commande.Fin fin = commande.fonction("construire");
        assertThat(fin.code()).as(fin.erreurs()).isZero();
    }

    private Path construit(String nom) {
        return projet.resolve("ejb/target/classes").resolve(nom);
    }

    @Test
    void rien_n_est_construit_deux_fois() throws IOException {
        construire();
        assertThat(Files.readAllLines(projet.resolve("appels"))).hasSize(1);
    }

    @Test
    void un_fichier_renomme_ne_reste_pas_sous_son_ancien_nom() throws IOException {
        Files.move(ressources.resolve("V1.sql"), ressources.resolve("V2.sql"));
        construire();
        assertThat(construit("V2.sql")).exists();
        assertThat(construit("V1.sql")).doesNotExist();
    }

    @Test
    void un_fichier_de_plus_ou_change_ne_fait_pas_tout_refaire() throws IOException {
        Path temoin = Files.createFile(construit("temoin"));
        Files.writeString(ressources.resolve("V1.sql"), "select 2");
        Files.writeString(ressources.resolve("V2.sql"), "select 1");
        construire();
        assertThat(construit("V1.sql")).hasContent("select 2");
        assertThat(temoin).exists();
    }

    @Test
    void le_serveur_n_est_refait_que_si_sa_configuration_a_change() throws IOException {
        Files.writeString(ressources.resolve("V1.sql"), "select 2");
        construire();
        Files.writeString(projet.resolve("wildfly-config/src/main/cli/configure.cli"), "# autre");
        construire();
        assertThat(Files.readAllLines(projet.resolve("appels"))).extracting(a -> a.contains("serveur.refaire=true"))
                .containsExactly(true, false, true);
    }

    @Test
    void un_disque_qui_se_remplit_se_dit_en_une_phrase() throws IOException {
        Files.writeString(ressources.resolve("V1.sql"), "select 2");
        commande.remplacer("mvn", "echo '[ERROR] V1.sql: No space left on device'; exit 1");
        Commande.Fin fin = commande.fonction("construire");
        assertThat(fin.code()).isNotZero();
        assertThat(fin.phrase()).startsWith("Le disque s'est rempli pendant la construction").doesNotContain("\n");
    }
}
