package fr.passerelle.contractuels.candidatures;

import static fr.passerelle.contractuels.candidatures.UneCandidature.uneCandidature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JustificatifsDuDossierTest {

    @Test
    void avant_l_inscription_un_document_se_retire() {
        Candidature candidature = uneCandidature().completeSauf(GenreJustificatif.CV).la();

        candidature.retirer(GenreJustificatif.RELEVE_NOTES);

        assertThat(candidature.getPieces().presentes()).containsExactly(GenreJustificatif.LETTRE_MOTIVATION);
    }

    @Test
    void une_fois_inscrit_un_document_obligatoire_se_remplace_mais_ne_se_supprime_pas() {
        Candidature candidature = uneCandidature().inscrite().la();

        assertThatThrownBy(() -> candidature.retirer(GenreJustificatif.CV)).isInstanceOf(JustificatifObligatoire.class);
        candidature.joindre(GenreJustificatif.CV);
        assertThat(candidature.getPieces().contient(GenreJustificatif.CV)).isTrue();
        assertThat(candidature.estInscrite()).isTrue();
    }

    @Test
    void une_fois_inscrit_un_justificatif_facultatif_se_supprime_encore() {
        Candidature candidature = uneCandidature().inscrite().la();
        candidature.joindre(GenreJustificatif.BOURSE);

        candidature.retirer(GenreJustificatif.BOURSE);

        assertThat(candidature.getPieces().contient(GenreJustificatif.BOURSE)).isFalse();
    }

    @Test
    void ce_que_tous_peuvent_savoir_des_pieces_tait_le_handicap() {
        Pieces pieces = Pieces.AUCUNE.avec(GenreJustificatif.HANDICAP).avec(GenreJustificatif.CV);

        assertThat(pieces.sansSensibles().presentes()).containsExactly(GenreJustificatif.CV);
    }

    @Test
    void les_pieces_se_relisent_comme_elles_ont_ete_gardees() {
        PiecesConverter base = new PiecesConverter();
        Pieces pieces = Pieces.AUCUNE.avec(GenreJustificatif.BOURSE).avec(GenreJustificatif.CV);

        assertThat(base.convertToEntityAttribute(base.convertToDatabaseColumn(pieces))).isEqualTo(pieces);
        assertThat(base.convertToEntityAttribute("")).isEqualTo(Pieces.AUCUNE);
    }
}
