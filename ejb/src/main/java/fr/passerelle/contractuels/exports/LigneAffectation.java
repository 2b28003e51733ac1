package fr.passerelle.contractuels.exports;

import fr.passerelle.referentiel.TypeEtablissement;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A stagiaire on a post in "Liste des affectations"; hours are hours a week.
 *
 * @param typePoste   label
 * @param rang        rank of the wish it answers; null when she had not wished for the establishment
 * @param identifiant of the post
 * @param nature      code of its vacant support; null where there is none
 * @param quotite     of its support of stagiaire
 * @param service     of the type of post; null where not known
 * @param tuteurs     names of those the post has now; null when it has none
 */
public record LigneAffectation(Long id, String numero, String nom, String prenom, String courriel, String telephone, String discipline,
        String disciplineLibelle, String typePoste, Integer rang, String identifiant, String uai, TypeEtablissement type, String etablissement,
        String departement, String ville, String nature, BigDecimal quotite, BigDecimal service, String tuteurs, String decideePar,
        Instant decideeLe) implements LigneDiscipline {
}
