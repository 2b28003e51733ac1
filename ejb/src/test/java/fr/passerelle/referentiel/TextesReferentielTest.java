package fr.passerelle.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.comptes.Roles;
import fr.passerelle.noyau.Textes;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextesReferentielTest {

    @ParameterizedTest
    @ValueSource(strings = {"uai.format", "uai.cle", "siret.format", "siret.cle", "siret.repete", "siret.motif.manquant", "ine.format",
        "ine.cle", "ine.repete", "ine.forme.seule", "code.deja.pris", "discipline.code", "nomenclature.code", "code.postal.format",
        "code.postal.inconnu", "code.postal.commune", "coordonnee.illisible", "commune.introuvable", "annee.scolaire", "periode.scolaire.territoire",
        "periode.scolaire.chevauche"})
    void chaque_refus_se_dit_en_une_phrase(String cle) {
        assertThat(Textes.texte("erreurs", Locale.FRENCH, cle, "a", "b", "c")).doesNotContain("??").doesNotContain("{").endsWith(".");
    }

    @Test
    void chaque_choix_et_chaque_acte_a_son_libelle() {
        for (Enum<?>[] choix : new Enum<?>[][] {FonctionDiscipline.values(), Secteur.values(), TypeEtablissement.values(),
            GenreNomenclature.values(), PeriodeScolaire.Territoire.values()}) {
            assertThat(Arrays.stream(choix).map(c -> Textes.libelle(c, Locale.FRENCH))).noneMatch(t -> t.contains("??"));
        }
        assertThat(Arrays.stream(ActeReferentiel.values()).map(a -> Textes.texte("actes", Locale.FRENCH, a.name())))
                .noneMatch(t -> t.contains("??"));
    }

    @Test
    void le_role_demande_est_bien_celui_que_les_comptes_accordent() {
        assertThat(Acces.ADMINISTRATEUR).isEqualTo(Roles.ADMINISTRATEUR);
    }
}
