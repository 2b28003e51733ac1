package fr.passerelle.documents.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.noyau.ErreurMetier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnteteImportTest {

    private static final List<ColonneImport> COLONNES = List.of(ColonneImport.obligatoire("numero", "Code étudiant"),
            ColonneImport.obligatoire("naissance"), ColonneImport.facultative("courriel", "mail"), ColonneImport.nonLue("ville"));
    private static final Map<String, String> LIBELLES =
            Map.of("numero", "Numéro d'étudiant", "naissance", "Date de naissance", "courriel", "Adresse de courriel", "ville", "Ville");

    @Test
    void l_ordre_la_casse_les_accents_et_la_ponctuation_ne_comptent_pas() {
        LigneFichier ligne = entete("MAIL", "date_de_naissance", " numero d'etudiant ").ligne(brute("a@exemple.fr", "2/9/2003", "20260001"));
        assertThat(ligne.texte("numero")).isEqualTo("20260001");
        assertThat(ligne.texte("naissance")).isEqualTo("2/9/2003");
        assertThat(ligne.texte("courriel")).isEqualTo("a@exemple.fr");
    }

    @Test
    void une_colonne_obligatoire_absente_est_nommee() {
        refus("import.entete.manquantes", "Numéro d'étudiant, Date de naissance", "mail");
        refus("import.entete.manquantes", "Date de naissance", "Code étudiant", "mail");
    }

    @Test
    void une_colonne_presente_deux_fois_est_nommee_meme_sous_deux_noms() {
        refus("import.entete.doubles", "Numéro d'étudiant", "numero", "Code étudiant", "naissance");
    }

    @Test
    void une_colonne_inconnue_est_laissee_de_cote_et_dite() {
        EnteteImport entete = entete("numero", "Groupe TD", "naissance", "");
        assertThat(entete.ignorees()).containsExactly("Groupe TD");
        assertThat(entete.ligne(brute("1", "x", "2/9/2003", "")).refus()).isEmpty();
    }

    @Test
    void une_colonne_connue_mais_non_lue_est_laissee_sans_etre_dite() {
        EnteteImport entete = entete("numero", "VILLE", "naissance");
        assertThat(entete.ignorees()).isEmpty();
        assertThat(entete.ligne(brute("1", "Dijon", "2/9/2003")).texte("ville")).isNull();
    }

    @Test
    void une_cellule_vide_ou_manquante_se_distingue_d_une_colonne_absente() {
        LigneFichier courte = entete("numero", "naissance", "mail").ligne(brute("1", "2/9/2003"));
        assertThat(courte.aColonne("courriel")).isTrue();
        assertThat(entete("numero", "naissance").ligne(brute("1", "2/9/2003")).aColonne("courriel")).isFalse();
    }

    @Test
    void une_colonne_facultative_absente_se_lit_comme_vide() {
        assertThat(entete("numero", "naissance").ligne(brute("1", "2/9/2003")).courriel("courriel")).isNull();
    }

    @Test
    void une_ligne_qui_deborde_de_l_entete_est_refusee_et_une_ligne_courte_completee() {
        assertThat(entete("numero", "naissance").ligne(brute("1", "2/9/2003", "", "suite")).refus()).hasSize(1);
        assertThat(entete("numero", "naissance").ligne(brute("1", "2/9/2003", "", "")).refus()).isEmpty();
        assertThat(entete("numero", "naissance", "mail").ligne(brute("1")).refus()).isEmpty();
    }

    private static void refus(String cle, String colonnes, String... intitules) {
        assertThatThrownBy(() -> entete(intitules)).isInstanceOf(EnteteRefuse.class).hasMessage(cle)
                .satisfies(refus -> assertThat(((ErreurMetier) refus).valeurs()[1]).isEqualTo(colonnes));
    }

    private static EnteteImport entete(String... intitules) {
        return new EnteteImport(Arrays.asList(intitules), COLONNES, LIBELLES);
    }

    private static LigneBrute brute(String... cellules) {
        return new LigneBrute(2, List.of(cellules));
    }
}
