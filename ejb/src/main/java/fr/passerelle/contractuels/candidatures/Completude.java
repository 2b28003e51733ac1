package fr.passerelle.contractuels.candidatures;

import java.util.Arrays;
import java.util.List;

/**
 * What a dossier needs to be registered: the fields marked mandatory on the "Fiche d'identification" and the three mandatory
 * documents (seed ContAcTT, "Pour valider son inscription…").
 */
public final class Completude {

    private Completude() {
    }

    /** What is missing, in the order of the screens; empty when the dossier is complete. */
    public static List<Manque> manques(String courriel, Coordonnees coordonnees, Situation situation, String discipline,
            Pieces pieces) {
        return Arrays.stream(Manque.values()).filter(m -> switch (m) {
            case COURRIEL -> vide(courriel);
            case SITUATION_FAMILIALE -> situation.getFamiliale() == null;
            case NOMBRE_ENFANTS -> situation.getNombreEnfants() == null;
            case ADRESSE -> vide(coordonnees.getAdresse());
            case COMMUNE -> vide(coordonnees.getCodePostal()) || vide(coordonnees.getCommune());
            case TELEPHONE -> vide(coordonnees.getTelephone());
            case DISCIPLINE -> vide(discipline);
            case CV, LETTRE_MOTIVATION, RELEVE_NOTES -> !pieces.contient(m.justificatif());
        }).toList();
    }

    private static boolean vide(String valeur) {
        return valeur == null || valeur.isBlank();
    }
}
