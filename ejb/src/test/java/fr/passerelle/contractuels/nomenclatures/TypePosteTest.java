package fr.passerelle.contractuels.nomenclatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.noyau.Correction;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TypePosteTest {

    private static final Correction CAMILLE = new Correction("Camille Essai", Instant.parse("2026-05-12T08:00:00Z"));
    private final TypePoste type = new TypePoste("CONTRACTUEL_CPE", "Alternant CPE", null);

    @Test
    void un_type_change_tout_sauf_son_code_et_son_service_peut_etre_inconnu() {
        SaisieTypePoste saisie = new SaisieTypePoste(type);
        saisie.setCode("AUTRE");
        saisie.setLibelle(" CPE alternant ");
        saisie.setHeuresService(new BigDecimal("11.50"));
        type.corriger(saisie, false, CAMILLE);
        assertThat(type.getCode()).isEqualTo("CONTRACTUEL_CPE");
        assertThat(type.getLibelle()).isEqualTo("CPE alternant");
        assertThat(type.getHeuresService()).isEqualByComparingTo("11.5");
        saisie.setHeuresService(null);
        type.corriger(saisie, false, CAMILLE);
        assertThat(type.getHeuresService()).isNull();
    }

    @Test
    void le_seul_type_ouvert_ne_se_ferme_pas() {
        assertThatThrownBy(() -> type.corriger(fermer(), true, CAMILLE)).isInstanceOfSatisfying(DernierTypePoste.class,
                refus -> assertThat(refus.champ()).isEqualTo("actif"));
        assertThat(type.estActif()).isTrue();
    }

    @Test
    void un_type_ferme_se_corrige_et_se_rouvre() {
        type.corriger(fermer(), false, CAMILLE);
        assertThat(type.estActif()).isFalse();
        assertThatCode(() -> type.corriger(fermer(), true, CAMILLE)).as("il ne ferme rien").doesNotThrowAnyException();
        SaisieTypePoste saisie = new SaisieTypePoste(type);
        saisie.setActif(true);
        type.corriger(saisie, true, CAMILLE);
        assertThat(type.estActif()).isTrue();
    }

    private SaisieTypePoste fermer() {
        SaisieTypePoste saisie = new SaisieTypePoste(type);
        saisie.setActif(false);
        return saisie;
    }
}
