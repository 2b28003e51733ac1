package fr.passerelle.comptes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.noyau.PeriodeInversee;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HabilitationTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 6, 10);
    private final Compte dpe = new Compte(new Identite(Porte.PERSONNEL, "dpe"), "Gestion", "Dominique", "dpe@exemple.fr");

    private Habilitation habilitation() {
        return new Habilitation(dpe, Profil.DPE, Perimetre.tout(), JOUR);
    }

    @Test
    void finie_hier_elle_n_agit_plus_aujourd_hui_meme_donnee_aujourd_hui() {
        Habilitation finie = habilitation();
        finie.finir(JOUR.minusDays(1));
        assertThat(finie.estActive(JOUR)).isFalse();
        assertThat(finie.etat(JOUR)).isEqualTo(EtatHabilitation.FINIE);
    }

    @Test
    void elle_n_agit_pas_avant_son_premier_jour_et_agit_encore_le_dernier() {
        Habilitation bornee = habilitation();
        bornee.prevoirFin(JOUR.plusDays(3));
        assertThat(bornee.etat(JOUR.minusDays(1))).isEqualTo(EtatHabilitation.A_VENIR);
        assertThat(bornee.estActive(JOUR.plusDays(3))).isTrue();
        assertThat(bornee.estActive(JOUR.plusDays(4))).isFalse();
    }

    @Test
    void elle_ne_finit_qu_une_fois_et_jamais_avant_d_avoir_commence() {
        Habilitation finie = habilitation();
        finie.finir(JOUR.minusDays(1));
        assertThatThrownBy(() -> finie.finir(JOUR)).isInstanceOf(HabilitationDejaFinie.class);
        assertThatThrownBy(() -> habilitation().prevoirFin(JOUR.minusDays(1))).isInstanceOf(PeriodeInversee.class);
    }

    @Test
    void celle_que_l_annuaire_donne_finit_par_lui_seul() {
        Habilitation accordee = Habilitation.parAnnuaire(dpe, new Droit(Profil.DPE, Perimetre.tout()), JOUR);
        assertThatThrownBy(() -> accordee.retirer(JOUR)).isInstanceOf(HabilitationDeLAnnuaire.class);
        accordee.finir(JOUR);
        assertThat(accordee.estActive(JOUR.plusDays(1))).isFalse();
    }

    @Test
    void un_candidat_ne_peut_pas_recevoir_le_profil_d_un_personnel() {
        Compte candidat = new Compte(new Identite(Porte.CANDIDAT, "20260003"), "Martin", "Lou", null);
        assertThatThrownBy(() -> new Habilitation(candidat, Profil.DPE, Perimetre.tout(), JOUR))
                .isInstanceOf(ProfilDUneAutrePorte.class);
    }
}
