package fr.passerelle.contractuels;

import static fr.passerelle.courriels.VariableCourriel.texte;

import fr.passerelle.courriels.TypeCourriel;
import fr.passerelle.courriels.VariableCourriel;
import java.util.List;

/** The mails of this domain. */
public enum CourrielContractuels implements TypeCourriel {

    /** Sent once, the moment a dossier is registered; its days are the campaign's. */
    CONFIRMATION("contractuels-confirmation", List.of(texte("nom", "Camille Exemple"), texte("annee", "2026-2027"),
            texte("convocationLimite", "10 juin 2026"), texte("entretiensDu", "14 juin 2026"),
            texte("entretiensAu", "17 juin 2026"), texte("resultatsLe", "24 juin 2026"))),
    /** Sent each time wishes are saved: the list in its order. */
    VOEUX("contractuels-voeux", List.of(texte("nom", "Camille Exemple"), texte("annee", "2026-2027"),
            texte("voeux", "21 : GENLIS - CLG ALBERT CAMUS : 1\n21 : DIJON - LGT CARNOT : 2"), texte("valideeLe", "27/04/2026 à 15:13:47"),
            texte("fermeture", "23 mai 2026 à 23 h 59"))),
    /** Sent when the DPE convokes a candidate to an interview, and again when its date or its place has changed. */
    CONVOCATION("contractuels-convocation", List.of(texte("nom", "Camille Exemple"), texte("annee", "2026-2027"),
            texte("date", "15 juin 2026 à 9 h 30"), texte("lieu", "rectorat de Dijon, 2 G rue du Général-Delaborde, salle 204"),
            texte("resultatsLe", "24 juin 2026"))),
    /** Sent when the DPE tells a candidate that she is on the waiting list. */
    LISTE_ATTENTE("contractuels-liste-attente", List.of(texte("nom", "Camille Exemple"), texte("annee", "2026-2027"),
            texte("resultatsLe", "24 juin 2026"))),
    /** Sent when the interview a candidate was convoked to is not held. */
    ENTRETIEN_ANNULE("contractuels-entretien-annule", List.of(texte("nom", "Camille Exemple"), texte("annee", "2026-2027"),
            texte("resultatsLe", "24 juin 2026")));

    private final String code;
    private final List<VariableCourriel> variables;

    CourrielContractuels(String code, List<VariableCourriel> variables) {
        this.code = code;
        this.variables = variables;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public List<VariableCourriel> variables() {
        return variables;
    }
}
