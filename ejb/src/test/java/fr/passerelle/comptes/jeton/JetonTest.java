package fr.passerelle.comptes.jeton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JetonTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 6, 10);
    private static final Instant MOMENT = Instant.parse("2026-06-10T08:00:00Z");

    private static Jeton unJeton(LocalDate fin) {
        return new Jeton("Scolarité", new SecretJeton("secret"), Set.of(PorteeJeton.REFERENTIEL), fin, "Camille", MOMENT, JOUR);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-10, ACTIF", "2026-06-11, ACTIF"})
    void un_jeton_ouvre_jusqu_a_son_dernier_jour_inclus(LocalDate fin, EtatJeton etat) {
        assertThat(unJeton(fin).etat(fin)).isEqualTo(etat);
        assertThat(unJeton(fin).etat(fin.plusDays(1))).isEqualTo(EtatJeton.EXPIRE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-09", "2028-06-11"})
    void un_jeton_finit_apres_aujourd_hui_et_avant_deux_ans(LocalDate fin) {
        assertThatThrownBy(() -> unJeton(fin)).isInstanceOf(JetonMalDate.class);
    }

    @Test
    void un_jeton_revoque_n_ouvre_plus_rien_et_ne_se_revoque_qu_une_fois() {
        Jeton jeton = unJeton(JOUR.plusDays(1));
        jeton.revoquer(MOMENT);
        assertThat(jeton.etat(JOUR)).isEqualTo(EtatJeton.REVOQUE);
        assertThatThrownBy(() -> jeton.revoquer(MOMENT)).isInstanceOf(JetonDejaRevoque.class);
    }

    @Test
    void le_secret_ne_s_ecrit_pas_et_son_empreinte_ne_le_contient_pas() {
        SecretJeton secret = SecretJeton.tirer();
        assertThat(secret.toString()).doesNotContain(secret.valeur());
        assertThat(secret.empreinte()).hasSize(64).doesNotContain(secret.valeur());
        assertThat(secret.valeur()).isNotEqualTo(SecretJeton.tirer().valeur()).hasSizeGreaterThan(40);
    }

    @Test
    void la_portee_de_la_demonstration_n_est_proposee_que_la() {
        assertThat(PorteeJeton.proposees(false)).doesNotContain(PorteeJeton.BOITE);
        assertThat(PorteeJeton.proposees(true)).contains(PorteeJeton.BOITE);
    }

    @Test
    void les_portees_se_relisent_et_une_portee_disparue_n_ouvre_rien() {
        PorteesConverter converter = new PorteesConverter();
        Set<PorteeJeton> toutes = EnumSet.allOf(PorteeJeton.class);
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(toutes))).isEqualTo(toutes);
        assertThat(converter.convertToEntityAttribute("disparue referentiel")).containsExactly(PorteeJeton.REFERENTIEL);
        assertThat(converter.convertToEntityAttribute("")).isEmpty();
    }
}
