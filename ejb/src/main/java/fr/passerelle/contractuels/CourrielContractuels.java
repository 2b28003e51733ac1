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
            texte("date", "15 juin 2026 à 9 h 30"), texte("lieu", "rectorat, salle 204"),
            texte("resultatsLe", "24 juin 2026"))),
    /** Sent when the DPE tells a candidate that she is on the waiting list. */
    LISTE_ATTENTE("contractuels-liste-attente", List.of(texte("nom", "Camille Exemple"), texte("annee", "2026-2027"),
            texte("resultatsLe", "24 juin 2026"))),
    /** Sent when the interview a candidate was convoked to is not held. */
    ENTRETIEN_ANNULE("contractuels-entretien-annule", List.of(texte("nom", "Camille Exemple"), texte("annee", "2026-2027"),
            texte("resultatsLe", "24 juin 2026"))),
    /** Sent once, when a candidate accepts the contract offered. */
    ACCEPTATION("contractuels-acceptation", List.of(texte("nom", "Camille Exemple"), texte("annee", "2026-2027"),
            texte("etablissements", "CLG ALBERT CAMUS (GENLIS)"), texte("debut", "1er septembre 2026"), texte("service", "6 h par semaine"))),
    /** Sent when the DPE takes an answer back. */
    REPONSE_ANNULEE("contractuels-reponse-annulee", List.of(texte("nom", "Camille Exemple"), texte("annee", "2026-2027"),
            texte("reponse", "acceptation"), texte("repondueLe", "24 juin 2026 à 15 h 39"), texte("motif", "Erreur de saisie."))),
    /** Tells a candidate that she can read her result; first of the "Envois". */
    RESULTATS("contractuels-resultats", List.of(texte("nom", "Camille Exemple"), texte("annee", "2026-2027"),
            texte("reponseAvant", "3 juillet 2026 à 15 h"))),
    /** Sent once, when the DPE records that a candidate who had accepted withdraws. */
    DESISTEMENT("contractuels-desistement", List.of(texte("nom", "Camille Exemple"), texte("annee", "2026-2027"),
            texte("motif", "Je pars étudier dans une autre académie."))),
    /** Tells a head of establishment who comes, with her tutors. */
    RESULTATS_PERDIR("contractuels-resultats-perdir", List.of(texte("etablissement", "CLG ALBERT CAMUS (GENLIS)"), texte("annee", "2026-2027"),
            texte("discipline", "Anglais"), texte("debut", "1er septembre 2026"), texte("stagiaires",
            "- EXEMPLE Camille (06 00 00 00 00, camille@exemple.fr)\n  6 h par semaine ; a accepté ; tuteur : Alix Exemple"))),
    /** Tells an inspector who goes where in her discipline. */
    RESULTATS_INSPECTEURS("contractuels-resultats-inspecteurs", List.of(texte("nom", "Alix Exemple"), texte("annee", "2026-2027"),
            texte("discipline", "Anglais"), texte("debut", "1er septembre 2026"), texte("stagiaires",
            "- EXEMPLE Camille : CLG ALBERT CAMUS (GENLIS)\n  6 h par semaine ; a accepté ; sans tuteur")));

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
