package fr.passerelle.contractuels.resultats;

import fr.passerelle.contractuels.LectureSeule;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A candidate's result as her page shows it.
 *
 * @param fermeture    why no result is shown; null while they are
 * @param saisie       what her answer is typed in
 * @param ecoles       those of the post; none unless the screen names them
 * @param reponse      her answer that holds, whatever is shown; null without one
 * @param limite       when the answers end; null where it was not decided
 * @param jours        whole days left until then
 * @param ouverture    when the answers begin; null where it was not decided
 * @param contratDebut first day of the contract
 * @param heures       of her service, a week; null where they are not known
 * @param notice       what who has accepted is told of the Sécurité sociale; null for others
 */
public record VueResultat(EcranResultat ecran, LectureSeule.Motif fermeture, Candidat candidat, SaisieReponse saisie, List<EcoleAffectee> ecoles,
        ReponseLue reponse, Instant limite, long jours, Instant ouverture, LocalDate contratDebut, BigDecimal heures, NoticeAffiliation notice) {

    /**
     * Who she is.
     *
     * @param discipline label; null as long as none is known
     */
    public record Candidat(String nom, String numero, String diplome, String parcours, String discipline) implements Serializable {
    }

    /**
     * What she answered.
     *
     * @param motif label of her reason for refusing; null for an acceptance
     */
    public record ReponseLue(boolean acceptee, Instant moment, String motif, Boolean recontact) implements Serializable {
    }
}
