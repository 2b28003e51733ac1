package fr.passerelle.web.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.noyau.Textes;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is told that an answer has the wrong form is shown one that has the right one (RGAA 11.11). */
class SuggestionsTest {

    private static final String FORME = "(.*\\.(format|illisible|code|scolaire)|import\\.valeur\\.(date|entier|nombre|courriel)"
            + "|contractuels\\.manque\\.(courriel|commune|telephone))";
    /** Of files and filters, not of what is typed. */
    private static final String AUTRES = "(fichier|import\\.fichier|liste)\\..*";

    static Stream<String> refusDeForme() {
        return Textes.lot("erreurs", Locale.FRENCH).keySet().stream().filter(c -> c.matches(FORME) && !c.matches(AUTRES));
    }

    @ParameterizedTest
    @MethodSource("refusDeForme")
    void un_refus_de_forme_montre_un_exemple(String cle) {
        assertThat(Textes.texte("erreurs", Locale.FRENCH, cle)).contains("par exemple");
    }

    static Stream<String> refusDeConversion() {
        return Textes.lot("saisie", Locale.FRENCH).keySet().stream().filter(c -> c.startsWith("jakarta.faces.converter.") && !c.contains("Enum"));
    }

    @ParameterizedTest
    @MethodSource("refusDeConversion")
    void une_reponse_illisible_montre_un_exemple(String cle) {
        assertThat(Textes.texte("saisie", Locale.FRENCH, cle)).contains("par exemple");
    }
}
