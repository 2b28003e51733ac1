package fr.passerelle;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.passerelle.noyau.Horloge;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.Schedule;
import jakarta.ejb.Timeout;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house for the profession's classes: who may know whom, where time comes from, what is guarded. */
class ArchitectureTest {

    private static final JavaClasses METIER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPath("target/classes");

    /** Each level imports only those before it. */
    private static final List<String> NIVEAUX =
            List.of("noyau", "referentiel", "comptes", "documents", "courriels", "notifications");
    private static final List<String> DOMAINES = List.of("contractuels", "alternance", "stages", "examens", "remplacement");

    private static final DescribedPredicate<JavaClass> EJB = describe("are EJBs",
            c -> c.isAnnotatedWith(Stateless.class) || c.isAnnotatedWith(Singleton.class) || c.isAnnotatedWith(Stateful.class));
    private static final Set<String> HORLOGES = Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalTime",
            "java.time.LocalDateTime", "java.time.ZonedDateTime", "java.time.OffsetDateTime", "java.time.Year", "java.time.YearMonth");

    @TestFactory
    List<DynamicTest> un_niveau_n_importe_que_les_precedents() {
        return NIVEAUX.stream().map(niveau -> DynamicTest.dynamicTest(niveau, () -> {
            List<String> suivants = new java.util.ArrayList<>(NIVEAUX.subList(NIVEAUX.indexOf(niveau) + 1, NIVEAUX.size()));
            suivants.addAll(DOMAINES);
            noClasses().that().resideInAPackage(paquet(niveau)).should().dependOnClassesThat()
                    .resideInAnyPackage(suivants.stream().map(ArchitectureTest::paquet).toArray(String[]::new))
                    .allowEmptyShould(true).check(METIER);
        })).toList();
    }

    @TestFactory
    List<DynamicTest> un_domaine_n_en_importe_pas_un_autre() {
        return DOMAINES.stream().map(domaine -> DynamicTest.dynamicTest(domaine, () ->
                noClasses().that().resideInAPackage(paquet(domaine)).should().dependOnClassesThat()
                        .resideInAnyPackage(DOMAINES.stream().filter(d -> !d.equals(domaine)).map(ArchitectureTest::paquet).toArray(String[]::new))
                        .allowEmptyShould(true).check(METIER))).toList();
    }

    @Test
    void tout_paquet_est_un_niveau_ou_un_domaine() {
        classes().should().resideInAnyPackage(
                java.util.stream.Stream.concat(NIVEAUX.stream(), DOMAINES.stream()).map(ArchitectureTest::paquet).toArray(String[]::new))
                .check(METIER);
    }

    @Test
    void les_paquets_ne_font_pas_de_cercle() {
        slices().matching("fr.passerelle.(**)").should().beFreeOfCycles().check(METIER);
    }

    @Test
    void le_metier_ne_connait_ni_les_pages_ni_les_traitements() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.batch..",
                "fr.passerelle.web..", "fr.passerelle.batch..", "fr.passerelle.demo..").check(METIER);
    }

    @Test
    void les_calculs_ne_connaissent_que_le_jdk_et_les_graphes() {
        classes().that().resideInAPackage("fr.passerelle.contractuels.calculs..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jgrapht..", "fr.passerelle.contractuels.calculs..").check(METIER);
    }

    @Test
    void le_temps_vient_de_l_horloge() {
        noClasses().that().doNotBelongToAnyOf(Horloge.class).should()
                .callMethodWhere(describe("ask what time it is", appel -> appel.getName().equals("now")
                        && HORLOGES.contains(appel.getTargetOwner().getName())))
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callConstructor(java.util.Date.class)
                .orShould().callMethod(java.util.Calendar.class, "getInstance")
                .orShould().callMethodWhere(describe("make a clock", appel -> appel.getTargetOwner().getName().equals("java.time.Clock")
                        && appel.getName().startsWith("system")))
                .check(METIER);
    }

    @Test
    void chaque_methode_publique_d_un_ejb_dit_qui_peut_l_appeler() {
        methods().that().areDeclaredInClassesThat(EJB).and().arePublic().and().areNotStatic()
                .and(describe("are called from outside", ArchitectureTest::estAppelable))
                .should().beAnnotatedWith(RolesAllowed.class).orShould().beAnnotatedWith(PermitAll.class)
                .orShould().beAnnotatedWith(DenyAll.class).check(METIER);
    }

    private static boolean estAppelable(JavaMethod methode) {
        return !methode.getModifiers().contains(JavaModifier.SYNTHETIC) && !methode.getModifiers().contains(JavaModifier.BRIDGE)
                && !methode.isAnnotatedWith(Schedule.class) && !methode.isAnnotatedWith(Timeout.class);
    }

    @Test
    void une_entite_ne_se_modifie_que_par_ses_actes() {
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).and().haveNameMatching("set[A-Z].*")
                .should().notBePublic().allowEmptyShould(true).check(METIER);
    }

    @Test
    void les_enumerations_sont_gardees_par_leur_nom() {
        fields().that().areAnnotatedWith(Enumerated.class).should(Condition.fields("be stored by name",
                f -> f.getAnnotationOfType(Enumerated.class).value() == jakarta.persistence.EnumType.STRING)).check(METIER);
    }

    @Test
    void les_associations_se_chargent_a_la_demande() {
        fields().that().areAnnotatedWith(ManyToOne.class).should(Condition.fields("be lazy",
                f -> f.getAnnotationOfType(ManyToOne.class).fetch() == jakarta.persistence.FetchType.LAZY))
                .allowEmptyShould(true).check(METIER);
        fields().that().areAnnotatedWith(OneToOne.class).should(Condition.fields("be lazy",
                f -> f.getAnnotationOfType(OneToOne.class).fetch() == jakarta.persistence.FetchType.LAZY))
                .allowEmptyShould(true).check(METIER);
    }

    @Test
    void aucun_nom_ne_cache_ce_que_fait_la_classe() {
        noClasses().should().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper")
                .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
                .orShould().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Dto")
                .orShould().haveSimpleNameEndingWith("DTO").check(METIER);
    }

    @Test
    void un_service_reste_petit() {
        classes().that(EJB).should(Condition.classes("have at most 8 public methods and 6 injections", c ->
                c.getMethods().stream().filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC)).filter(ArchitectureTest::estAppelable).count() <= 8
                        && c.getFields().stream().filter(Condition::estInjecte).count() <= 6)).check(METIER);
    }

    /** The server knows an EJB by its name alone: two of one name, in whatever packages, and nothing is deployed. */
    @Test
    void deux_ejb_ne_portent_pas_le_meme_nom() {
        assertThat(METIER.stream().filter(EJB).map(JavaClass::getSimpleName)).doesNotHaveDuplicates();
    }

    private static String paquet(String nom) {
        return "fr.passerelle." + nom + "..";
    }
}
