package fr.passerelle.contractuels.calculs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contractuels.calculs.Defaut.Genre;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The check sees each promise that is broken, and says by whom. */
class VerificationTest {

    private final DonneesAffectation donnees = new Donnees().candidat("a", "P", "Q").candidat("b", "P", "Q").candidat("c", "Q", "R")
            .poste("P", 1, "a", "b").poste("Q", 1, "b", "c", "a").poste("R", 1).lues();

    private Verdict verifier(Map<String, Integer> libres, List<String> sans, Affectation... affectations) {
        return Verification.verifier(donnees, new Affectations(List.of(affectations), sans, new TreeMap<>(libres)));
    }

    private static Affectation sur(String candidat, String poste, int rang) {
        return new Affectation(candidat, poste, rang);
    }

    @Test
    void un_resultat_juste_est_certifie() {
        Verdict verdict = verifier(Map.of("P", 0, "Q", 0, "R", 1), List.of("c"), sur("a", "P", 1), sur("b", "Q", 2));
        assertThat(verdict.estCertifie()).isTrue();
        assertThat(verdict.exemples()).isEmpty();
    }

    @Test
    void une_capacite_depassee_se_voit() {
        Verdict verdict = verifier(Map.of("P", -1, "Q", 1, "R", 1), List.of("c"), sur("a", "P", 1), sur("b", "P", 1));
        assertThat(verdict.exemples()).contains(new Defaut(Genre.CAPACITE_DEPASSEE, null, "P"));
        assertThat(verdict.estRealisable()).isFalse();
    }

    @Test
    void un_poste_que_le_candidat_n_a_pas_demande_se_voit() {
        assertThat(verifier(Map.of("P", 1, "Q", 0, "R", 0), List.of("a"), sur("b", "R", 1), sur("c", "Q", 1)).exemples())
                .contains(new Defaut(Genre.POSTE_NON_DEMANDE, "b", "R"), new Defaut(Genre.CANDIDAT_NON_ACCEPTABLE, "b", "R"));
    }

    @Test
    void un_candidat_que_le_poste_ne_prend_pas_se_voit() {
        assertThat(verifier(Map.of("P", 0, "Q", 0, "R", 0), List.of(), sur("a", "P", 1), sur("b", "Q", 2), sur("c", "R", 2)).exemples())
                .containsExactly(new Defaut(Genre.CANDIDAT_NON_ACCEPTABLE, "c", "R"));
    }

    @Test
    void une_paire_bloquante_se_voit_pour_une_place_libre_et_pour_une_priorite_ignoree() {
        Verdict libre = verifier(Map.of("P", 1, "Q", 0, "R", 1), List.of("a", "c"), sur("b", "Q", 2));
        assertThat(libre.exemples()).containsExactlyInAnyOrder(new Defaut(Genre.PAIRE_BLOQUANTE, "a", "P"), new Defaut(Genre.PAIRE_BLOQUANTE, "b", "P"));
        Verdict ignoree = verifier(Map.of("P", 0, "Q", 0, "R", 1), List.of("b"), sur("a", "P", 1), sur("c", "Q", 1));
        assertThat(ignoree.exemples()).containsExactly(new Defaut(Genre.PAIRE_BLOQUANTE, "b", "Q"));
        assertThat(ignoree.pairesBloquantes()).isEqualTo(1);
        assertThat(ignoree.estRealisable()).isTrue();
        assertThat(ignoree.estCertifie()).isFalse();
    }

    @Test
    void un_rang_faux_des_places_fausses_et_un_candidat_mal_compte_se_voient() {
        assertThat(verifier(Map.of("P", 1, "Q", 0, "R", 1), List.of("a", "inconnu"), sur("a", "P", 1), sur("b", "Q", 1)).exemples())
                .containsExactlyInAnyOrder(new Defaut(Genre.RANG_FAUX, "b", "Q"), new Defaut(Genre.PLACES_LIBRES_FAUSSES, null, "P"),
                        new Defaut(Genre.CANDIDAT_MAL_COMPTE, "a", null), new Defaut(Genre.CANDIDAT_MAL_COMPTE, "inconnu", null),
                        new Defaut(Genre.CANDIDAT_MAL_COMPTE, "c", null));
    }

    @Test
    void tout_est_compte_mais_les_exemples_restent_peu_nombreux() {
        Donnees nombreuses = new Donnees().poste("P", 50, IntStream.range(0, 50).mapToObj(i -> "c" + i).toArray(String[]::new));
        IntStream.range(0, 50).forEach(i -> nombreuses.candidat("c" + i, "P"));
        Verdict verdict = Verification.verifier(nombreuses.lues(), new Affectations(List.of(),
                IntStream.range(0, 50).mapToObj(i -> "c" + i).toList(), new TreeMap<>(Map.of("P", 50))));
        assertThat(verdict.pairesBloquantes()).isEqualTo(50);
        assertThat(verdict.exemples()).hasSize(Verification.EXEMPLES);
    }
}
