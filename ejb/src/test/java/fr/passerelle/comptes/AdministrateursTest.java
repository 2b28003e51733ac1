package fr.passerelle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdministrateursTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 6, 10);
    private final Habilitation une = administratrice("une");
    private final Habilitation autre = administratrice("autre");

    private static Habilitation administratrice(String uid) {
        return new Habilitation(new Compte(new Identite(Porte.PERSONNEL, uid), uid, "", null), Profil.ADMINISTRATEUR,
                Perimetre.tout(), JOUR);
    }

    @Test
    void le_dernier_administrateur_ne_part_pas() {
        assertThat(Administrateurs.ilEnReste(List.of(une), h -> h == une)).isFalse();
        assertThat(Administrateurs.ilEnReste(List.of(une, autre), h -> h == une)).isTrue();
    }

    @Test
    void celui_dont_la_fin_est_prevue_ne_suffit_pas() {
        autre.prevoirFin(JOUR.plusDays(30));
        assertThat(Administrateurs.ilEnReste(List.of(une, autre), h -> h == une)).isFalse();
        assertThat(Administrateurs.ilEnReste(List.of(une, autre), h -> h == autre)).isTrue();
    }

    @Test
    void qui_n_administre_pas_part_meme_s_il_n_y_a_pas_encore_d_administrateur() {
        assertThat(Administrateurs.ilEnReste(List.of(), h -> true)).isTrue();
        assertThat(Administrateurs.ilEnReste(List.of(une), h -> false)).isTrue();
    }
}
