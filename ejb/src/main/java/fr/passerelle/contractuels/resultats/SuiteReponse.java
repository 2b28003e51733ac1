package fr.passerelle.contractuels.resultats;

import fr.passerelle.contractuels.affectations.EtatReponse;
import java.io.Serializable;
import java.time.Instant;

/**
 * What a candidate answered to the post shown to her, for who decides of her affectation.
 *
 * @param moment null without an answer
 * @param close  whether the period of answers is over: without an answer, the proposition has lapsed
 */
public record SuiteReponse(EtatReponse etat, Instant moment, boolean close) implements Serializable {

    public boolean acceptee() {
        return etat == EtatReponse.ACCEPTE;
    }

    public boolean refusee() {
        return etat == EtatReponse.REFUSE;
    }

    public boolean caduque() {
        return etat == EtatReponse.SANS_REPONSE && close;
    }
}
