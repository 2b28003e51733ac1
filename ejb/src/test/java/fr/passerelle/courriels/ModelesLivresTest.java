package fr.passerelle.courriels;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.passerelle.noyau.Textes;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mail that any package declares has a label and a shipped template it can be written with. */
class ModelesLivresTest {

    static List<TypeCourriel> types() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.passerelle").stream()
                .filter(c -> c.isEnum() && c.isAssignableTo(TypeCourriel.class)).map(JavaClass::reflect)
                .flatMap(c -> Stream.of(c.getEnumConstants())).map(TypeCourriel.class::cast).toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void chaque_courriel_a_son_libelle_et_un_modele_lisible(TypeCourriel type) {
        Redaction exemple = ModelesLivres.de(type).exemple();
        assertThat(exemple.sujet()).isNotBlank().doesNotContain("{{").hasSizeLessThan(120);
        assertThat(exemple.texte()).isNotBlank().doesNotContain("{{");
        assertThat(Textes.texte("commun", Locale.FRENCH, "courriel." + type.code())).doesNotContain("??");
        assertThat(type.code()).hasSizeLessThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("types")
    void un_courriel_a_lien_unique_montre_son_lien(TypeCourriel type) {
        if (type.sensible()) {
            String lien = type.variables().stream().filter(VariableCourriel::lien).findFirst().orElseThrow().nom();
            assertThat(ModelesLivres.de(type).utilisees()).contains(lien);
        }
    }
}
