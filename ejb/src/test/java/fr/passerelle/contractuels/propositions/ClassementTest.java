package fr.passerelle.contractuels.propositions;

import static fr.passerelle.contractuels.propositions.UnePriorite.BEAUNE;
import static fr.passerelle.contractuels.propositions.UnePriorite.DIJON;
import static fr.passerelle.contractuels.propositions.UnePriorite.PARIS;
import static fr.passerelle.contractuels.propositions.UnePriorite.avis;
import static fr.passerelle.contractuels.propositions.UnePriorite.beneficiaire;
import static fr.passerelle.contractuels.propositions.UnePriorite.boe;
import static fr.passerelle.contractuels.propositions.UnePriorite.candidat;
import static fr.passerelle.contractuels.propositions.UnePriorite.famille;
import static fr.passerelle.contractuels.propositions.UnePriorite.habitant;
import static fr.passerelle.contractuels.propositions.UnePriorite.mention;
import static fr.passerelle.contractuels.propositions.UnePriorite.ordre;
import static fr.passerelle.contractuels.propositions.UnePriorite.position;
import static fr.passerelle.contractuels.propositions.UnePriorite.poste;
import static fr.passerelle.contractuels.propositions.UnePriorite.regles;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contractuels.entretiens.Avis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Each criterion by itself, then one after the other; what none tells apart, the draw does. */
class ClassementTest {

    private static final PosteAPourvoir ORDINAIRE = poste(1, "0210015C", 1);
    private static final PosteAPourvoir RESERVE = boe(2, "0210015C", 1);

    @Test
    void un_beneficiaire_passe_d_abord_sur_un_poste_reserve_et_sur_aucun_autre() {
        CandidatAClasser autre = premierTire();
        CandidatAClasser beneficiaire = beneficiaire(dernierTire());
        assertThat(ordre(regles(CriterePriorite.BOE), RESERVE, autre, beneficiaire)).containsExactly(beneficiaire.candidature(), autre.candidature());
        assertThat(ordre(regles(CriterePriorite.BOE), ORDINAIRE, autre, beneficiaire)).containsExactly(autre.candidature(), beneficiaire.candidature());
    }

    @Test
    void les_enfants_comptent_d_abord_puis_le_mariage_ou_le_pacs() {
        assertThat(ordre(regles(CriterePriorite.SITUATION_FAMILIALE), ORDINAIRE, candidat(1), famille(candidat(2), 0, true),
                famille(candidat(3), 1, false), famille(candidat(4), 1, true), famille(candidat(5), 3, false))).containsExactly(5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void l_avis_favorable_passe_avant_le_reserve_puis_qui_n_en_a_pas_puis_le_defavorable() {
        assertThat(ordre(regles(CriterePriorite.AVIS), ORDINAIRE, avis(candidat(1), Avis.DEFAVORABLE), candidat(2), avis(candidat(3), Avis.RESERVE),
                avis(candidat(4), Avis.FAVORABLE))).containsExactly(4L, 3L, 2L, 1L);
    }

    @Test
    void la_tranche_la_plus_proche_passe_d_abord_et_un_domicile_inconnu_en_dernier() {
        assertThat(ordre(regles(CriterePriorite.DISTANCE), ORDINAIRE, candidat(1), habitant(candidat(2), BEAUNE), habitant(candidat(3), DIJON)))
                .containsExactly(3L, 2L, 1L);
    }

    @Test
    void dans_une_meme_tranche_la_distance_ne_compte_plus() {
        CandidatAClasser loin = habitant(premierTire(), position("47.20", "5.04"));
        CandidatAClasser pres = habitant(dernierTire(), DIJON);
        assertThat(ordre(regles(CriterePriorite.DISTANCE), ORDINAIRE, pres, loin)).containsExactly(loin.candidature(), pres.candidature());
        CandidatAClasser inconnu = dernierTire();
        CandidatAClasser tresLoin = habitant(premierTire(), PARIS);
        assertThat(ordre(regles(CriterePriorite.DISTANCE), ORDINAIRE, inconnu, tresLoin)).containsExactly(tresLoin.candidature(), inconnu.candidature());
    }

    @Test
    void le_master_de_la_discipline_passe_d_abord() {
        assertThat(ordre(regles(CriterePriorite.MENTION), ORDINAIRE, premierTire(), mention(dernierTire())))
                .containsExactly(dernierTire().candidature(), premierTire().candidature());
    }

    @Test
    void un_critere_ne_compte_que_quand_ceux_d_avant_sont_egaux_et_celui_qui_est_retire_ne_compte_pas() {
        CandidatAClasser parent = famille(candidat(1), 2, true);
        CandidatAClasser favorable = avis(candidat(2), Avis.FAVORABLE);
        assertThat(ordre(regles(CriterePriorite.SITUATION_FAMILIALE, CriterePriorite.AVIS), ORDINAIRE, favorable, parent)).containsExactly(1L, 2L);
        assertThat(ordre(regles(CriterePriorite.AVIS, CriterePriorite.SITUATION_FAMILIALE), ORDINAIRE, favorable, parent)).containsExactly(2L, 1L);
        assertThat(ordre(regles(CriterePriorite.AVIS), ORDINAIRE, parent, favorable)).containsExactly(2L, 1L);
    }

    @Test
    void le_numero_tire_ne_depend_que_de_la_graine_et_du_numero_d_etudiant() {
        Tirage tirage = new Tirage(UnePriorite.GRAINE);
        assertThat(tirage.numero("20260001")).isEqualTo(new Tirage(UnePriorite.GRAINE).numero("20260001")).isBetween(0L, 999_999_999_999L);
        assertThat(LongStream.range(0, 3_000).map(n -> tirage.numero(String.valueOf(n))).distinct().count()).isEqualTo(3_000);
        assertThat(new Tirage("AUTRE-GRAINE").numero("20260001")).isNotEqualTo(tirage.numero("20260001"));
        assertThat(Tirage.nouvelleGraine()).matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}").isNotEqualTo(Tirage.nouvelleGraine());
        assertThat(Tirage.ecrire(42)).isEqualTo("000000000042");
    }

    /** The figure anybody finds again: the first eight bytes of SHA-256("K7QF-2M9X-WT4C:20260001"), modulo 10^12. */
    @Test
    void le_tirage_se_refait_hors_de_l_application() {
        assertThat(new Tirage(UnePriorite.GRAINE).numero("20260001")).isEqualTo(925933276479L);
    }

    @Test
    void l_ordre_dans_lequel_on_les_lit_ne_change_rien() {
        List<CandidatAClasser> candidats = new ArrayList<>(LongStream.range(0, 200).mapToObj(i -> famille(candidat(i), (int) (i % 3), i % 2 == 0)).toList());
        Regles regles = regles(CriterePriorite.values());
        List<Long> premier = ordre(regles, ORDINAIRE, candidats.toArray(CandidatAClasser[]::new));
        Collections.shuffle(candidats, new Random(7));
        assertThat(ordre(regles, ORDINAIRE, candidats.toArray(CandidatAClasser[]::new))).isEqualTo(premier);
    }

    /** Of candidates 1 and 2, whom the draw puts first. */
    private static CandidatAClasser premierTire() {
        return candidat(ordre(regles(), ORDINAIRE, candidat(1), candidat(2)).get(0));
    }

    private static CandidatAClasser dernierTire() {
        return candidat(3 - premierTire().candidature());
    }
}
