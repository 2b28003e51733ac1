package fr.passerelle.comptes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.noyau.AccesRefuse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DroitsTest {

    private static final Identite INSPECTRICE = new Identite(Porte.PERSONNEL, "ipr.anglais");

    @Test
    void un_profil_vaut_sur_son_perimetre_et_pas_au_dela() {
        Droits droits = inspectriceDe("L0421", "L0422");
        assertThat(droits.a(Perimetre.discipline("L0422"), Profil.INSPECTEUR)).isTrue();
        assertThat(droits.a(Perimetre.discipline("E0030"), Profil.INSPECTEUR)).isFalse();
        assertThat(droits.a(Perimetre.discipline("L0422"), Profil.DPE)).isFalse();
        assertThat(droits.codes(Perimetre.Genre.DISCIPLINE, Profil.INSPECTEUR)).contains(Set.of("L0421", "L0422"));
    }

    @Test
    void le_perimetre_entier_n_est_restreint_a_aucun_code() {
        Droits droits = new Droits(1L, INSPECTRICE, "", List.of(new Droit(Profil.DPE, Perimetre.tout())));
        assertThat(droits.codes(Perimetre.Genre.DISCIPLINE, Profil.DPE)).isEmpty();
        assertThat(droits.codes(Perimetre.Genre.DISCIPLINE, Profil.INSPECTEUR)).contains(Set.of());
    }

    @Test
    void l_appelant_sans_le_perimetre_est_refuse() {
        Appelant appelant = new Appelant();
        assertThatThrownBy(() -> appelant.exiger(Perimetre.tout(), Profil.DPE)).isInstanceOf(AccesRefuse.class);
        appelant.entrer(inspectriceDe("L0422"));
        appelant.exiger(Perimetre.discipline("L0422"), Profil.INSPECTEUR);
        assertThatThrownBy(() -> appelant.exiger(Perimetre.tout(), Profil.INSPECTEUR)).isInstanceOf(AccesRefuse.class);
    }

    @Test
    void la_porte_donne_son_role_meme_sans_habilitation_et_jamais_celui_d_une_autre() {
        assertThat(new Droits(1L, INSPECTRICE, "", List.of()).roles()).containsExactly(Roles.PERSONNEL);
        assertThat(new Droits(2L, new Identite(Porte.CANDIDAT, "20260003"), "", List.of()).roles())
                .containsExactly(Roles.CANDIDAT);
        assertThat(Droits.PERSONNE.roles()).isEmpty();
    }

    @Test
    void un_candidat_l_est_par_sa_porte_et_n_a_de_droit_sur_rien_d_autre_que_ses_affaires() {
        Droits candidat = new Droits(2L, new Identite(Porte.CANDIDAT, "20260003"), "", List.of());
        assertThat(candidat.a(Profil.CANDIDAT)).isTrue();
        assertThat(candidat.a(Perimetre.tout(), Profil.CANDIDAT)).isFalse();
        assertThat(new Droits(1L, INSPECTRICE, "", List.of()).a(Profil.CANDIDAT)).isFalse();
    }

    @Test
    void une_identite_se_relit_comme_elle_s_ecrit_meme_si_le_nom_porte_un_separateur() {
        Identite identite = new Identite(Porte.CANDIDAT, "a:b");
        assertThat(Identite.lire(identite.toString())).isEqualTo(identite);
    }

    @Test
    void un_profil_ne_se_donne_pas_a_un_compte_d_une_autre_porte() {
        Compte candidat = new Compte(new Identite(Porte.CANDIDAT, "20260003"), "EXEMPLE", "Lou", null);
        assertThatThrownBy(() -> new Habilitation(candidat, Profil.DPE, Perimetre.tout(), LocalDate.EPOCH))
                .isInstanceOf(ProfilDUneAutrePorte.class);
    }

    @Test
    void une_habilitation_vaut_de_son_premier_a_son_dernier_jour_inclus() {
        Compte compte = new Compte(INSPECTRICE, "Inspecteur", "Maxence", null);
        LocalDate debut = LocalDate.of(2026, 9, 1);
        Habilitation habilitation = new Habilitation(compte, Profil.INSPECTEUR, Perimetre.discipline("L0422"), debut);
        habilitation.finir(debut.plusDays(2));
        assertThat(habilitation.estActive(debut.minusDays(1))).isFalse();
        assertThat(habilitation.estActive(debut)).isTrue();
        assertThat(habilitation.estActive(debut.plusDays(2))).isTrue();
        assertThat(habilitation.estActive(debut.plusDays(3))).isFalse();
    }

    private static Droits inspectriceDe(String... disciplines) {
        return new Droits(7L, INSPECTRICE, "Maxence Inspecteur",
                List.of(disciplines).stream().map(d -> new Droit(Profil.INSPECTEUR, Perimetre.discipline(d))).toList());
    }
}
