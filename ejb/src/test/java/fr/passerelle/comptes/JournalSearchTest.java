package fr.passerelle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JournalSearchTest {

    @Test
    void un_acte_se_cherche_par_les_mots_de_son_libelle() {
        assertThat(JournalSearch.actes("habilitation")).contains("HABILITATION_DONNEE", "HABILITATION_FINIE")
                .doesNotContain("CONNEXION");
        assertThat(JournalSearch.actes("connexion refusée")).containsExactly("CONNEXION_REFUSEE");
    }

    @Test
    void des_mots_que_nul_acte_ne_porte_ne_montrent_rien() {
        assertThat(JournalSearch.actes("zzz")).containsExactly("");
    }

    @Test
    void chaque_acte_des_comptes_a_son_libelle() {
        assertThat(Arrays.stream(ActeCompte.values())
                .map(a -> new LigneJournal(1L, null, null, null, a.name(), "Compte", "1", null, null, null).libelleActe()))
                .noneMatch(l -> l.startsWith("??")).noneMatch(l -> l.toLowerCase(Locale.ROOT).contains("_"));
    }
}
