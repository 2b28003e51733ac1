package fr.passerelle.contractuels.resultats;

import fr.passerelle.noyau.Periode;

/** What "Je consulte mes résultats" has to say to a candidate. */
public enum EcranResultat {
    /** The period of results is not open. */
    FERME,
    /** Her dossier was never complete. */
    NON_INSCRITE,
    /** She does not keep up her candidature, or has not answered, which is the same. */
    NON_MAINTENUE,
    /** The results of her discipline are not shown, or not hers. */
    NON_AFFICHE,
    NON_AFFECTEE,
    /** A post is offered, answers are not open yet. */
    REPONSE_A_VENIR,
    /** A post is offered, she may answer. */
    A_REPONDRE,
    ACCEPTEE,
    REFUSEE,
    /** A post was offered, the period of answers has ended without one. */
    CADUQUE;

    /**
     * What decides it.
     *
     * @param ouverte   whether the period of results is open
     * @param affichee  whether the results of her discipline are shown
     * @param resultat  what she would be shown; null when nothing was decided of her at the last display
     * @param reponse   her answer that holds; null without one
     * @param reponses  where the period of answers is
     */
    public record Situation(boolean ouverte, boolean inscrite, boolean maintenue, boolean affichee, Resultat resultat, Reponse reponse,
            Periode.Etat reponses) {
    }

    static EcranResultat de(Situation s) {
        if (!s.ouverte()) {
            return FERME;
        }
        if (!s.inscrite()) {
            return NON_INSCRITE;
        }
        if (s.affichee() && s.reponse() != null) {
            return s.reponse().estAcceptee() ? ACCEPTEE : REFUSEE;
        }
        if (!s.maintenue()) {
            return NON_MAINTENUE;
        }
        if (!s.affichee() || s.resultat() == null) {
            return NON_AFFICHE;
        }
        return s.resultat().estAffectee() ? proposition(s.reponses()) : NON_AFFECTEE;
    }

    private static EcranResultat proposition(Periode.Etat reponses) {
        return switch (reponses) {
            case A_DEFINIR, A_VENIR -> REPONSE_A_VENIR;
            case OUVERTE -> A_REPONDRE;
            case CLOSE -> CADUQUE;
        };
    }

    /** Whether it names the schools of the post. */
    public boolean nomme() {
        return this == REPONSE_A_VENIR || this == A_REPONDRE || this == ACCEPTEE || this == CADUQUE;
    }
}
