package fr.passerelle.contractuels.postes.liste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.passerelle.contractuels.postes.PosteSearch;
import fr.passerelle.contractuels.postes.SaisiePoste;
import fr.passerelle.documents.imports.ColonneImport;
import fr.passerelle.documents.imports.LigneFichier;
import fr.passerelle.documents.imports.Refus;
import fr.passerelle.noyau.Textes;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of the DOS's list, read as they write it. */
class LecturePosteTest {

    private static final Map<String, String> LIBELLES =
            new ImportPostes().colonnes().stream().collect(Collectors.toMap(ColonneImport::cle, c -> libelle("import_postes." + c.cle())));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"9,5|9.5", "9.5|9.5", "9,5 h|9.5", "9,50h|9.5", "10|10",
        "1 268,25 heures|1268.25", "9999,99|9999.99", "''|0"})
    void les_heures_se_lisent_comme_on_les_ecrit(String ecrites, String lues) {
        assertThat(saisie(ligne("quotite", ecrites)).getQuotite()).isEqualByComparingTo(new BigDecimal(lues));
    }

    @ParameterizedTest
    @ValueSource(strings = {"neuf", "-1", "9,555", "10000", "9h30", "1e3", "99999999999999999999"})
    void d_autres_heures_sont_refusees_avec_leur_colonne(String ecrites) {
        LigneFichier ligne = ligne("quotite", ecrites);
        LecturePoste.lire(ligne);
        assertThat(ligne.refus()).extracting(Refus::colonne, Refus::valeur)
                .containsExactly(tuple("Quotité du support stagiaire implanté", ecrites));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"supports | 1,5", "supports | 1000", "postesVacants | -1", "boe | peut-être", "uai | 0210034X",
        "uai | ''", "identifiant | ''", "discipline | ''", "identifiant | 123456789012345678901"})
    void ce_qui_ne_se_lit_pas_refuse_la_ligne_une_seule_fois(String colonne, String valeur) {
        LigneFichier ligne = ligne(colonne, valeur);
        LecturePoste.lire(ligne);
        assertThat(ligne.refus()).extracting(Refus::colonne).containsExactly(LIBELLES.get(colonne));
    }

    @Test
    void toutes_les_fautes_d_une_ligne_se_disent_dans_l_ordre_des_colonnes() {
        LigneFichier ligne = ligne("boe", "?", "hsa", "?", "besoins", "?", "supports", "?");
        LecturePoste.lire(ligne);
        assertThat(ligne.refus()).extracting(Refus::colonne)
                .containsExactly(LIBELLES.get("besoins"), LIBELLES.get("hsa"), LIBELLES.get("supports"), LIBELLES.get("boe"));
    }

    @ParameterizedTest
    @CsvSource({"Oui,true", "OUI,true", "o,true", "Non,false", "n,false", "'',false"})
    void boe_se_dit_oui_ou_non(String ecrit, boolean boe) {
        assertThat(saisie(ligne("boe", ecrit)).isBoe()).isEqualTo(boe);
    }

    @Test
    void une_cellule_vide_remet_a_zero_et_une_colonne_absente_ne_change_rien() {
        SaisiePoste saisie = new SaisiePoste();
        saisie.setHeures(new BigDecimal("14.70"));
        saisie.setQuotite(new BigDecimal("10.00"));
        saisie.setSupports(1);
        saisie.setNature("BMP");
        saisie.setCommentaire("Zone rurale");
        saisie.setBoe(true);
        LecturePoste.lire(ligne("quotite", "", "nature", "", "boe", "")).valeurs().accept(saisie);
        assertThat(saisie.getQuotite()).isZero();
        assertThat(saisie.getNature()).isNull();
        assertThat(saisie.isBoe()).isFalse();
        assertThat(saisie.getHeures()).isEqualByComparingTo("14.7");
        assertThat(saisie.getSupports()).isEqualTo(1);
        assertThat(saisie.getCommentaire()).isEqualTo("Zone rurale");
    }

    @Test
    void les_lignes_d_un_commentaire_finissent_de_meme_d_ou_qu_elles_viennent() {
        assertThat(saisie(ligne("commentaire", " Deux\r\nlignes ")).getCommentaire()).isEqualTo("Deux\nlignes");
    }

    @Test
    void le_rne_s_ecrit_comme_l_annuaire() {
        assertThat(LecturePoste.lire(ligne("uai", " 0210034y ")).uai()).isEqualTo("0210034Y");
    }

    /** What "Exporter tous les postes" writes comes back under the same headings. */
    @Test
    void chaque_intitule_de_la_liste_exportee_est_connu_de_l_import() {
        assertThat(PosteSearch.LISTE.colonnes()).allSatisfy(c -> assertThat(LIBELLES).containsValue(libelle("poste_liste." + c.cle())));
    }

    private static String libelle(String cle) {
        return Textes.texte("postes", Locale.FRENCH, cle);
    }

    private static SaisiePoste saisie(LigneFichier ligne) {
        SaisiePoste saisie = new SaisiePoste();
        LigneListePostes lue = LecturePoste.lire(ligne);
        assertThat(ligne.refus()).isEmpty();
        lue.valeurs().accept(saisie);
        return saisie;
    }

    /** A line that would pass, with these columns and values besides or instead. */
    private static LigneFichier ligne(String... colonnes) {
        Map<String, String> valeurs = new LinkedHashMap<>(Map.of("identifiant", "1000272037", "discipline", "L0422", "uai", "0210034Y"));
        for (int i = 0; i < colonnes.length; i += 2) {
            valeurs.put(colonnes[i], colonnes[i + 1]);
        }
        return new LigneFichier(2, valeurs, LIBELLES);
    }
}
