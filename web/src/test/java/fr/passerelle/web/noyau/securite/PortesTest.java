package fr.passerelle.web.noyau.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.comptes.Droit;
import fr.passerelle.comptes.Droits;
import fr.passerelle.comptes.Identite;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Porte;
import fr.passerelle.comptes.Profil;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortesTest {

    @ParameterizedTest
    @CsvSource({"/candidat/dossier,CANDIDAT", "/candidat,CANDIDAT", "/candidat/connexion/autre,CANDIDAT", "/etudiant/x,ETUDIANT",
        "/employeur/x,EMPLOYEUR", "/administration/comptes/liste,PERSONNEL", "/administration.xhtml,PERSONNEL",
        "/contractuels/candidat/liste.xhtml,PERSONNEL", "/stages/x,PERSONNEL", "/alternance/x,PERSONNEL", "/examens/x,PERSONNEL",
        "/remplacement/x,PERSONNEL"})
    void chaque_adresse_est_derriere_sa_porte(String chemin, Porte porte) {
        assertThat(Portes.de(chemin)).contains(porte);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.xhtml", "/connexion/personnel", "/candidat/connexion", "/candidat/connexion.xhtml",
        "/candidat/premiere-connexion", "/candidat/mot-de-passe", "/candidat/courriel", "/accessibilite", "/candidature"})
    void l_accueil_et_les_pages_d_entree_sont_publics(String chemin) {
        assertThat(Portes.de(chemin)).isEmpty();
    }

    @Test
    void l_administration_ne_laisse_passer_que_les_administrateurs() {
        assertThat(Portes.laissePasser("/administration/comptes/liste", personnel(Profil.ADMINISTRATEUR))).isTrue();
        assertThat(Portes.laissePasser("/administration/comptes/liste", personnel(Profil.DPE))).isFalse();
        assertThat(Portes.laissePasser("/contractuels/candidat/liste", personnel(Profil.DPE))).isTrue();
        assertThat(Portes.laissePasser("/contractuels/candidat/liste", personnel())).isFalse();
    }

    @Test
    void les_disciplines_des_contractuels_ne_laissent_passer_que_qui_les_tient() {
        assertThat(Portes.laissePasser("/contractuels/discipline/liste", personnel(Profil.DPE))).isTrue();
        assertThat(Portes.laissePasser("/contractuels/discipline/liste", personnel(Profil.ADMINISTRATEUR))).isTrue();
        assertThat(Portes.laissePasser("/contractuels/discipline/liste.xhtml", personnel(Profil.DOS, Profil.INSPECTEUR))).isFalse();
    }

    @Test
    void une_adresse_de_fichier_ou_d_api_se_reconnait_sans_se_confondre() {
        assertThat(Portes.estStatique("/jakarta.faces.resource/passerelle.css")).isTrue();
        assertThat(Portes.estStatique("/resources/../administration")).isFalse();
        assertThat(Portes.estApi("/api/boite")).isTrue();
        assertThat(Portes.estApi("/apiculture")).isFalse();
    }

    private static Droits personnel(Profil... profils) {
        return new Droits(1L, new Identite(Porte.PERSONNEL, "dpe"), "", List.of(profils).stream()
                .map(p -> new Droit(p, Perimetre.tout())).toList());
    }
}
