package fr.passerelle.comptes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilsAnnuaireTest {

    private static final PersonneAnnuaire GESTIONNAIRE = PersonneAnnuaire.depuis("dpe", Map.of("cn", List.of("Dominique Gestion"),
            "supannentiteaffectation", List.of("DPE", "DSI"), "edupersonaffiliation", List.of("employee")));

    @Test
    void une_regle_accorde_son_profil_a_qui_porte_la_valeur() {
        assertThat(ProfilsAnnuaire.lire("supannEntiteAffectation=dpe>DPE | supannEntiteAffectation=DOS>DOS").pour(GESTIONNAIRE))
                .containsExactly(new Droit(Profil.DPE, Perimetre.tout()));
    }

    @Test
    void une_regle_peut_dire_son_perimetre() {
        assertThat(ProfilsAnnuaire.lire("eduPersonAffiliation=employee>INSPECTEUR:DISCIPLINE:L0422").pour(GESTIONNAIRE))
                .containsExactly(new Droit(Profil.INSPECTEUR, Perimetre.discipline("L0422")));
    }

    @Test
    void sans_regle_l_annuaire_n_accorde_rien() {
        assertThat(ProfilsAnnuaire.lire("").pour(GESTIONNAIRE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"supannEntiteAffectation=DPE", "DPE>DPE", "a=b>INCONNU", "a=b>DPE:PAYS:FR", "a=b>DPE:DISCIPLINE"})
    void une_regle_illisible_est_signalee_et_n_accorde_rien(String regle) {
        assertThatThrownBy(() -> ProfilsAnnuaire.lire(regle)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sans_sn_ni_givenname_le_nom_complet_est_coupe() {
        assertThat(GESTIONNAIRE.prenom()).isEqualTo("Dominique");
        assertThat(GESTIONNAIRE.nom()).isEqualTo("Gestion");
        assertThat(GESTIONNAIRE.entite()).isEqualTo("DPE, DSI");
    }
}
