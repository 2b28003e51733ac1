package fr.passerelle.contractuels.postes.liste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.UneCampagne;
import fr.passerelle.contractuels.nomenclatures.DisciplineHorsPerimetre;
import fr.passerelle.contractuels.nomenclatures.DisciplineInconnue;
import fr.passerelle.contractuels.nomenclatures.NatureSupportInconnue;
import fr.passerelle.contractuels.nomenclatures.Nomenclatures;
import fr.passerelle.contractuels.nomenclatures.TypePoste;
import fr.passerelle.contractuels.postes.EtablissementInconnu;
import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.contractuels.postes.PosteDejaPris;
import fr.passerelle.contractuels.postes.PosteSupprime;
import fr.passerelle.contractuels.postes.SaisiePoste;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.referentiel.TypeEtablissement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of the DOS's list, held against the directory, the nomenclatures and the post it names. */
class ControleListePostesTest {

    private static final Correction ALIX = new Correction("Alix Moyens", Instant.parse("2026-05-12T08:00:00Z"));
    private static final String RAMEAU = "0211357L";
    private static final Consumer<SaisiePoste> RIEN = saisie -> { };

    private final Poste connu = new Poste(new Campagne(2026, UneCampagne.desDates(), 5), connu(), ALIX);

    private static SaisiePoste connu() {
        SaisiePoste saisie = new SaisiePoste();
        saisie.setIdentifiant("1000274926");
        saisie.setDiscipline("L0422");
        saisie.setTypePoste(TypePoste.ALTERNANT);
        saisie.setUai(RAMEAU);
        saisie.setQuotite(new BigDecimal("10.00"));
        return saisie;
    }

    /** The line of the reference that puts a lycée of Chalon under the RNE of a collège of Dijon. */
    @Test
    void un_rne_qui_n_est_pas_celui_de_l_etablissement_decrit_est_refuse_en_disant_qui_il_est() {
        refus(ligne("L0422", null, "LPO", "71"), null).isInstanceOf(EtablissementDifferent.class).satisfies(refus ->
                assertThat(((ErreurMetier) refus).valeurs()).containsExactly(RAMEAU, "Collège Rameau", "CLG", "Dijon", "21", "LPO, 71"));
        refus(ligne("L0422", null, null, "71"), null).isInstanceOf(EtablissementDifferent.class);
        refus(ligne("L0422", null, "LPO", null), connu).isInstanceOf(EtablissementDifferent.class);
    }

    @ParameterizedTest
    @CsvSource({"CLG,21", "clg,021", ",21", "CLG,", ","})
    void un_type_et_un_departement_justes_ou_absents_passent(String type, String departement) {
        assertThat(controle("L0422").saisie(ligne("L0422", null, type, departement), null).getUai()).isEqualTo(RAMEAU);
    }

    @Test
    void un_etablissement_absent_de_l_annuaire_ou_ferme_est_refuse() {
        refus(new LigneListePostes("1", "L0422", null, "0999999F", null, null, RIEN), null).isInstanceOf(EtablissementInconnu.class);
    }

    @ParameterizedTest
    @CsvSource({"L0422", "Anglais", "L0422 - ANGLAIS", "l0422"})
    void la_discipline_se_dit_par_code_ou_libelle_et_le_type_manquant_est_alternant(String discipline) {
        SaisiePoste saisie = controle("L0422").saisie(ligne(discipline, null, null, null), null);
        assertThat(saisie.getDiscipline()).isEqualTo("L0422");
        assertThat(saisie.getTypePoste()).isEqualTo(TypePoste.ALTERNANT);
    }

    @Test
    void la_discipline_et_le_type_d_un_poste_connu_ne_changent_pas() {
        refus(ligne("L0421", null, null, null), connu).isInstanceOf(DisciplineDUnPoste.class);
        refus(ligne("L0422", "Tiers temps", null, null), connu).isInstanceOf(TypeDUnPoste.class);
        assertThat(controle("L0422").saisie(ligne("L0422", "alternant", null, null), connu).getTypePoste()).isEqualTo(TypePoste.ALTERNANT);
    }

    @Test
    void une_discipline_fermee_depuis_ne_se_refuse_pas_a_un_poste_connu() {
        ControleListePostes sansAnglais = new ControleListePostes(controle("L0422").etablissements(), new Nomenclatures.Codes(Map.of()),
                controle("L0422").types(), controle("L0422").natures(), "L0422"::equals);
        assertThat(sansAnglais.saisie(ligne("L0422", null, null, null), connu).getDiscipline()).isEqualTo("L0422");
        assertThatThrownBy(() -> sansAnglais.saisie(ligne("L0422", null, null, null), null)).isInstanceOf(DisciplineInconnue.class);
    }

    @Test
    void hors_de_ses_disciplines_la_dos_n_importe_rien_et_n_apprend_rien() {
        assertThatThrownBy(() -> controle("L0421").saisie(ligne("Anglais", null, null, null), null)).isInstanceOf(DisciplineHorsPerimetre.class);
        assertThatThrownBy(() -> controle("L0421").saisie(ligne("L0422", null, null, null), connu)).isInstanceOf(DisciplineHorsPerimetre.class);
        assertThatThrownBy(() -> controle("L0421").saisie(ligne("L0421", null, null, null), connu)).isInstanceOf(PosteDejaPris.class);
    }

    @Test
    void un_poste_supprime_se_retablit_d_abord() {
        connu.supprimer(0, ALIX);
        refus(ligne("L0422", null, null, null), connu).isInstanceOf(PosteSupprime.class);
    }

    @Test
    void la_nature_du_support_est_dans_la_nomenclature() {
        assertThat(controle("L0422").saisie(avec(s -> s.setNature("bloc de moyens provisoires")), null).getNature()).isEqualTo("BMP");
        refus(avec(s -> s.setNature("XYZ")), null).isInstanceOf(NatureSupportInconnue.class);
    }

    @Test
    void une_ligne_qui_dit_la_meme_chose_ne_change_rien_et_une_autre_change_le_poste() {
        assertThat(connu.ditDeja(controle("L0422").saisie(avec(s -> s.setQuotite(new BigDecimal("10"))), connu))).isTrue();
        assertThat(connu.ditDeja(controle("L0422").saisie(avec(s -> s.setQuotite(new BigDecimal("9.5"))), connu))).isFalse();
        assertThat(connu.ditDeja(controle("L0422").saisie(avec(s -> s.setBoe(true)), connu))).isFalse();
        assertThat(connu.ditDeja(controle("L0422").saisie(avec(s -> s.setCommentaire("autre")), connu))).isFalse();
        assertThat(connu.ditDeja(controle("L0422").saisie(avec(s -> s.setNature("BMP")), connu))).isFalse();
        assertThat(connu.ditDeja(controle("L0422").saisie(avec(s -> s.setCoutHsa(BigDecimal.ONE)), connu))).isFalse();
        assertThat(connu.ditDeja(controle("L0422").saisie(avec(s -> s.setHp(BigDecimal.ONE)), connu))).isFalse();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refus(LigneListePostes ligne, Poste connu) {
        return assertThatThrownBy(() -> controle("L0422", "L0421").saisie(ligne, connu));
    }

    private static LigneListePostes avec(Consumer<SaisiePoste> valeurs) {
        return new LigneListePostes("1000274926", "L0422", null, RAMEAU, null, null, valeurs);
    }

    private static LigneListePostes ligne(String discipline, String type, String typeEple, String dptEple) {
        return new LigneListePostes("1000274926", discipline, type, RAMEAU, typeEple, dptEple, RIEN);
    }

    private static ControleListePostes controle(String... couvertes) {
        return new ControleListePostes(Map.of(RAMEAU, new EtablissementNomme(RAMEAU, TypeEtablissement.CLG, "Collège Rameau", "Dijon", "21")),
                new Nomenclatures.Codes(Map.of("L0422", "L0422", "ANGLAIS", "L0422", "L0422ANGLAIS", "L0422", "L0421", "L0421")),
                new Nomenclatures.Codes(Map.of("ALTERNANT", "ALTERNANT", "TIERSTEMPS", "TIERS_TEMPS")),
                new Nomenclatures.Codes(Map.of("BMP", "BMP", "BLOCDEMOYENSPROVISOIRES", "BMP")), Set.of(couvertes)::contains);
    }
}
