package fr.passerelle.web.api.contractuels;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked, for the document: {@link LectureDemande} reads it without holding it. */
@Schema(name = "DemandeAffectation")
record DemandeAffectation(
        @Schema(required = true, description = "Les postes offerts, dans n'importe quel ordre") List<Poste> postes,
        @Schema(required = true, description = "Les candidats, dans n'importe quel ordre") List<Candidat> candidats,
        @Schema(required = true, description = "Pour chaque poste, par son identifiant : les candidats qu'il prend, le premier avant les "
                + "autres. Un candidat absent de cette liste n'y est pas acceptable ; un poste sans liste ne prend personne.")
        Map<String, List<Object>> priorites) {

    static final String EXEMPLE = """
            {"postes": [{"id": "Dijon", "places": 1}, {"id": "Beaune", "places": 2}],
             "candidats": [{"id": "C1", "voeux": ["Dijon", "Beaune"]}, {"id": "C2", "voeux": ["Dijon"]}, {"id": "C3", "voeux": ["Dijon"]}],
             "priorites": {"Dijon": ["C2", "C1", "C3"], "Beaune": ["C1", "C2"]}}""";

    /** A post that is offered. */
    @Schema(name = "PosteOffert")
    record Poste(
            @Schema(required = true, oneOf = {String.class, Long.class},
                    description = "Un texte ou un nombre entier ; 12 et \"12\" nomment le même poste")
            Object id,
            @Schema(required = true, minimum = "0", description = "Nombre de candidats qu'il peut recevoir") int places) {
    }

    /** A candidate and their wishes. */
    @Schema(name = "VoeuxCandidat")
    record Candidat(
            @Schema(required = true, oneOf = {String.class, Long.class},
                    description = "Un texte ou un nombre entier ; 12 et \"12\" nomment le même candidat")
            Object id,
            @Schema(required = true, description = "Identifiants des postes demandés, le préféré d'abord, chacun une fois")
            List<Object> voeux) {
    }
}
