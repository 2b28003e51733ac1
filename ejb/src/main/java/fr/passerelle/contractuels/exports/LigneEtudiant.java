package fr.passerelle.contractuels.exports;

import fr.passerelle.contractuels.affectations.SortAffectation;
import fr.passerelle.contractuels.candidatures.LigneCandidature;
import fr.passerelle.contractuels.candidatures.Pieces;
import fr.passerelle.contractuels.candidatures.SituationFamiliale;
import fr.passerelle.contractuels.candidatures.StatutCandidature;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A candidate in "Liste des étudiants", without what is known of a handicap nor her own observations, which may tell of her health.
 *
 * @param typePoste label
 * @param maintien  whether she keeps up her candidature; null without an answer
 * @param voeuxLe   when she saved her wishes last; null before the first time
 * @param aucune    "Aucune affectation"; null as long as nothing was ever decided
 * @param postes    how many posts she is affected to
 */
public record LigneEtudiant(Long id, String numero, String nom, String prenom, String nomNaissance, LocalDate dateNaissance, String courriel,
        String telephone, String adresse, String codePostal, String commune, String discipline, String disciplineLibelle, String typePoste,
        String diplome, String parcours, SituationFamiliale situation, Integer enfants, Boolean boursier, StatutCandidature statut,
        Instant inscriteLe, Pieces pieces, Boolean maintien, Instant voeuxLe, Boolean aucune, Long postes) implements LigneDiscipline {

    /** The documents joined, by their labels. */
    String documents() {
        return LigneCandidature.documents(pieces.sansSensibles());
    }

    SortAffectation sort() {
        return postes > 0 ? SortAffectation.AFFECTE : Boolean.TRUE.equals(aucune) ? SortAffectation.AUCUNE : SortAffectation.A_DECIDER;
    }
}
