package fr.passerelle.contractuels.resultats;

import java.io.Serializable;

/** A candidate's answer: it carries the result that was displayed, so that nobody answers to what she has not seen. */
public class SaisieReponse implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Number of the result; null when none was displayed. */
    private Long resultat;
    private String motif;
    private Boolean recontact;

    SaisieReponse(Long resultat) {
        this.resultat = resultat;
    }

    /** @throws ResultatChange once, when what is shown now is not what was displayed */
    void exigerAffiche(Long actuel) {
        if (!actuel.equals(resultat)) {
            resultat = actuel;
            throw new ResultatChange();
        }
    }

    public Long getResultat() {
        return resultat;
    }

    /** Code of the reason for a refusal. */
    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public Boolean getRecontact() {
        return recontact;
    }

    public void setRecontact(Boolean recontact) {
        this.recontact = recontact;
    }
}
