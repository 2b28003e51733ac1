package fr.passerelle.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house for pages: they know the profession's services, not its storage, nor each other's domain. */
class ArchitectureTest {

    private static final JavaClasses PAGES = new ClassFileImporter().importPath("target/classes");
    private static final List<String> NIVEAUX = List.of("noyau", "referentiel", "comptes", "documents", "courriels", "notifications");
    private static final List<String> DOMAINES = List.of("contractuels", "alternance", "stages", "examens", "remplacement");
    private static final Set<String> HORLOGES = Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalTime",
            "java.time.LocalDateTime", "java.time.ZonedDateTime", "java.time.OffsetDateTime", "java.time.Year", "java.time.YearMonth");

    @Test
    void les_pages_ne_connaissent_ni_la_persistance_ni_les_traitements() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..",
                "jakarta.batch..", "fr.passerelle.batch..", "java.sql..", "javax.sql..", "fr.passerelle.demo..").check(PAGES);
    }

    @TestFactory
    List<DynamicTest> les_pages_d_un_domaine_n_en_montrent_pas_un_autre() {
        return DOMAINES.stream().map(domaine -> DynamicTest.dynamicTest(domaine, () ->
                noClasses().that().resideInAPackage("fr.passerelle.web." + domaine + "..").should().dependOnClassesThat()
                        .resideInAnyPackage(DOMAINES.stream().filter(d -> !d.equals(domaine))
                                .flatMap(d -> java.util.stream.Stream.of("fr.passerelle." + d + "..", "fr.passerelle.web." + d + ".."))
                                .toArray(String[]::new)).allowEmptyShould(true).check(PAGES))).toList();
    }

    @TestFactory
    List<DynamicTest> le_socle_des_pages_ne_connait_pas_les_domaines() {
        return NIVEAUX.stream().map(niveau -> DynamicTest.dynamicTest(niveau, () ->
                noClasses().that().resideInAPackage("fr.passerelle.web." + niveau + "..").should().dependOnClassesThat()
                        .resideInAnyPackage(DOMAINES.stream()
                                .flatMap(d -> java.util.stream.Stream.of("fr.passerelle." + d + "..", "fr.passerelle.web." + d + ".."))
                                .toArray(String[]::new)).allowEmptyShould(true).check(PAGES))).toList();
    }

    @Test
    void les_paquets_ne_font_pas_de_cercle() {
        slices().matching("fr.passerelle.web.(**)").should().beFreeOfCycles().check(PAGES);
    }

    @Test
    void le_temps_vient_de_l_horloge() {
        noClasses().should().callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe("ask what time it is",
                        appel -> appel.getName().equals("now") && HORLOGES.contains(appel.getTargetOwner().getName())))
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callConstructor(java.util.Date.class).check(PAGES);
    }

    @Test
    void un_modele_de_page_porte_le_nom_de_sa_page() {
        classes().that().areAnnotatedWith(Named.class).and().areAnnotatedWith(ViewScoped.class)
                .should().haveSimpleNameEndingWith("Backing").allowEmptyShould(true).check(PAGES);
    }

    @Test
    void un_modele_de_page_a_au_plus_quatre_injections() {
        assertThat(PAGES.stream().filter(c -> c.getSimpleName().endsWith("Backing"))
                .filter(c -> c.getFields().stream().filter(f -> f.isAnnotatedWith(Inject.class)).count() > 4)
                .map(c -> c.getName()).collect(Collectors.toSet())).isEmpty();
    }

    @Test
    void un_modele_de_page_n_attrape_rien() {
        assertThat(PAGES.stream().filter(c -> c.getSimpleName().endsWith("Backing"))
                .flatMap(c -> c.getMethods().stream()).filter(m -> !m.getTryCatchBlocks().isEmpty()
                        && m.getTryCatchBlocks().stream().anyMatch(t -> t.getCaughtThrowables().stream()
                                .anyMatch(e -> e.isAssignableTo(RuntimeException.class) || e.isEquivalentTo(Exception.class))))
                .map(m -> m.getFullName()).toList()).isEmpty();
    }

    @Test
    void aucun_nom_ne_cache_ce_que_fait_la_classe() {
        noClasses().should().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper")
                .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
                .orShould().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Dto").check(PAGES);
    }
}
