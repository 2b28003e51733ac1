package fr.passerelle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ejb.Schedule;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The rules of the house between the modules; each module's own are tested beside it. */
class ArchitectureTest {

    private static final JavaClasses TRAITEMENTS = new ClassFileImporter().importPath("../batch/target/classes");
    private static final JavaClasses TOUT = new ClassFileImporter().importPaths(List.of(Path.of("../ejb/target/classes"),
            Path.of("../batch/target/classes"), Path.of("../web/target/classes")));

    @Test
    void rien_n_importe_les_pages() {
        noClasses().that().resideOutsideOfPackage("fr.passerelle.web..").should().dependOnClassesThat()
                .resideInAPackage("fr.passerelle.web..").check(TOUT);
    }

    @Test
    void seuls_les_traitements_connaissent_jakarta_batch() {
        noClasses().that().resideOutsideOfPackage("fr.passerelle.batch..").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.batch..", "fr.passerelle.batch..").check(TOUT);
    }

    @Test
    void les_traitements_ne_connaissent_ni_les_pages_ni_la_persistance() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.persistence..",
                "java.sql..", "javax.sql..").allowEmptyShould(true).check(TRAITEMENTS);
    }

    @Test
    void les_traitements_ne_font_pas_de_cercle() {
        slices().matching("fr.passerelle.batch.(**)").should().beFreeOfCycles().allowEmptyShould(true).check(TRAITEMENTS);
    }

    /** Two that a first start writes side by side may lock each other out, and the application is then not deployed. */
    @Test
    void la_base_ne_garde_qu_une_minuterie() {
        Predicate<JavaMethod> gardee = m -> m.tryGetAnnotationOfType(Schedule.class).filter(Schedule::persistent).isPresent();
        assertThat(TOUT.stream().flatMap(c -> c.getMethods().stream()).filter(gardee).map(JavaMethod::getFullName))
                .containsExactly("fr.passerelle.batch.noyau.Nuit.passer()");
    }

    @Test
    void rien_de_la_demonstration_n_est_dans_l_application() {
        noClasses().should().dependOnClassesThat().resideInAPackage("fr.passerelle.demo..").check(TOUT);
    }
}
