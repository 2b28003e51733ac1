package fr.passerelle.documents.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.noyau.Introuvable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LigneFichierTest {

    @ParameterizedTest
    @ValueSource(strings = {"02/09/2003", "2/9/2003", "02-09-2003", "2.9.2003", "2003-09-02", "  02/09/2003 "})
    void une_date_se_lit_comme_on_l_ecrit(String saisie) {
        assertThat(ligne(saisie).date("x")).isEqualTo(LocalDate.of(2003, 9, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2003", "2003", "02/09/03", "hier", "2003-9-2"})
    void une_date_impossible_est_refusee_avec_sa_colonne_et_sa_valeur(String saisie) {
        LigneFichier ligne = ligne(saisie);
        assertThat(ligne.date("x")).isNull();
        assertThat(ligne.refus()).containsExactly(new Refus("Colonne X", saisie, "Cette date n'est pas lisible : écrivez-la JJ/MM/AAAA, par exemple 23/01/2026."));
    }

    @Test
    void les_nombres_acceptent_la_virgule_et_les_espaces_insecables() {
        assertThat(ligne("1\u202f268,50").nombre("x")).isEqualByComparingTo(new BigDecimal("1268.5"));
        assertThat(ligne("1 268").entier("x")).isEqualTo(1268);
        LigneFichier lettres = ligne("douze");
        assertThat(lettres.entier("x")).isNull();
        assertThat(lettres.refus()).hasSize(1);
    }

    @Test
    void une_valeur_absente_n_est_refusee_que_si_elle_est_obligatoire_et_une_seule_fois() {
        LigneFichier vide = ligne("   ");
        assertThat(vide.texte("x", 5)).isNull();
        assertThat(vide.refus()).isEmpty();
        vide.texteObligatoire("x", 5);
        assertThat(vide.refus()).hasSize(1);
        LigneFichier illisible = ligne("hier");
        illisible.dateObligatoire("x");
        assertThat(illisible.refus()).hasSize(1);
    }

    @Test
    void une_valeur_trop_longue_est_refusee_et_coupee_dans_le_rapport() {
        LigneFichier longue = ligne("a".repeat(300));
        assertThat(longue.texteObligatoire("x", 60)).isNull();
        assertThat(longue.refus()).hasSize(1);
        assertThat(longue.refus().get(0).valeur()).hasSize(200).endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe@exemple", "zoe exemple@exemple.fr", "@exemple.fr", "zoe@@exemple.fr"})
    void un_courriel_mal_ecrit_est_refuse(String saisie) {
        LigneFichier ligne = ligne(saisie);
        assertThat(ligne.courriel("x")).isNull();
        assertThat(ligne.refus()).hasSize(1);
        assertThat(ligne("zoe.martin+meef@etu.exemple.fr").courriel("x")).isEqualTo("zoe.martin+meef@etu.exemple.fr");
    }

    @Test
    void le_refus_d_un_type_du_metier_donne_son_texte() {
        LigneFichier ligne = ligne("L9999");
        assertThat(ligne.<String>lire("x", code -> {
            throw new Introuvable();
        })).isNull();
        assertThat(ligne.refus()).containsExactly(new Refus("Colonne X", "L9999", "Cette information n'existe pas, ou plus."));
    }

    private static LigneFichier ligne(String valeur) {
        return new LigneFichier(2, Map.of("x", valeur), Map.of("x", "Colonne X"));
    }
}
