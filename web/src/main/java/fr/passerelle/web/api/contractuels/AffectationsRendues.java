package fr.passerelle.web.api.contractuels;

import fr.passerelle.contractuels.calculs.Affectation;
import fr.passerelle.contractuels.calculs.Proposition;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer: ids are written as they were declared, in the order of their characters. */
@Schema(name = "Affectations")
public record AffectationsRendues(
        @Schema(description = "Triées par identifiant de candidat, caractère par caractère") List<Rendue> affectations,
        @Schema(description = "Identifiants des candidats sans poste, triés de même") List<Object> nonAffectes,
        @Schema(description = "Pour chaque poste, par son identifiant, les places qui restent ; 0 quand il est pourvu")
        Map<String, Integer> placesLibres,
        @Schema(description = "Candidats et postes qui se préféreraient l'un l'autre : toujours 0, un contrôle indépendant le vérifie "
                + "avant chaque réponse")
        int pairesBloquantes) {

    static final String EXEMPLE = """
            {"affectations": [{"candidat": "C1", "poste": "Beaune", "rang": 2}, {"candidat": "C2", "poste": "Dijon", "rang": 1}],
             "nonAffectes": ["C3"], "placesLibres": {"Beaune": 1, "Dijon": 0}, "pairesBloquantes": 0}""";

    /** A candidate on a post. */
    @Schema(name = "Affectation")
    public record Rendue(
            @Schema(oneOf = {String.class, Long.class}) Object candidat,
            @Schema(oneOf = {String.class, Long.class}) Object poste,
            @Schema(description = "Rang du vœu obtenu, à partir de 1") int rang) {
    }

    static AffectationsRendues de(Proposition proposition, Identifiants postes, Identifiants candidats) {
        return new AffectationsRendues(
                proposition.affectations().affectations().stream().map(a -> rendre(a, postes, candidats)).toList(),
                proposition.affectations().nonAffectes().stream().map(candidats::rendre).toList(),
                proposition.affectations().placesLibres(), proposition.verdict().pairesBloquantes());
    }

    private static Rendue rendre(Affectation affectation, Identifiants postes, Identifiants candidats) {
        return new Rendue(candidats.rendre(affectation.candidat()), postes.rendre(affectation.poste()), affectation.rang());
    }
}
