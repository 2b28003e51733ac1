package fr.passerelle.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void les_moments_se_disent_dans_le_fuseau_de_l_academie() {
        Instant cloture = Instant.parse("2026-01-23T22:59:00Z");
        assertThat(Formats.moment(cloture)).isEqualTo("23/01/2026 23:59");
        assertThat(Formats.momentEnLettres(cloture)).isEqualTo("23\u00a0janvier 2026 à 23\u00a0h\u00a059");
        assertThat(Formats.momentEnLettres(cloture, Locale.ENGLISH)).isEqualTo("23\u00a0January 2026 at 23:59");
        assertThat(Formats.jourEnLettres(LocalDate.of(2026, 3, 1))).isEqualTo("1er\u00a0mars 2026");
        assertThat(Formats.jour(LocalDate.of(2026, 6, 1))).isEqualTo("01/06/2026");
    }

    @Test
    void les_nombres_s_ecrivent_a_la_francaise_avec_leur_unite() {
        assertThat(Formats.euros(new BigDecimal("1268"))).isEqualTo("1\u00a0268,00 €");
        assertThat(Formats.heures(new BigDecimal("9.50"))).isEqualTo("9,5 h");
        assertThat(Formats.nombre(13307)).isEqualTo("13\u00a0307");
    }

    @Test
    void ce_qui_manque_reste_vide_et_un_choix_se_dit_par_son_libelle() {
        assertThat(Formats.valeur(null, Locale.FRENCH)).isEmpty();
        assertThat(Formats.valeur(true, Locale.FRENCH)).isEqualTo("Oui");
        assertThat(Formats.valeur(Periode.Etat.OUVERTE, Locale.FRENCH)).isEqualTo("Ouverte");
    }
}
