package fr.passerelle.contractuels.campagnes;

import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.LectureSeule.Motif;
import fr.passerelle.noyau.Periode;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a dossier may be changed at a moment, and why not: the candidate within the inscription, staff within the
 * management.
 */
public final class PeriodeDossier {

    private PeriodeDossier() {
    }

    /** Why the candidate can only read; empty while she may change her dossier. */
    public static Optional<Motif> pourCandidat(Campagne campagne, Instant moment) {
        return fermeture(campagne.periode(Campagne.Phase.OUVERTURE), moment, "contractuels.ouverture")
                .or(() -> fermeture(campagne.periode(Campagne.Phase.INSCRIPTION), moment, "contractuels.inscription"));
    }

    /** Why staff can only read; empty while they may change dossiers. */
    public static Optional<Motif> pourGestion(Campagne campagne, Instant moment) {
        return fermeture(campagne.periode(Campagne.Phase.GESTION), moment, "contractuels.gestion");
    }

    /**
     * Why the candidate can only read her wishes; empty while she may give them: registered, within the period, in a discipline
     * that the DPE has switched on.
     *
     * @param affichee whether the wishes of her discipline are shown
     */
    public static Optional<Motif> pourVoeux(Campagne campagne, boolean inscrite, boolean affichee, Instant moment) {
        return fermeture(campagne.periode(Campagne.Phase.OUVERTURE), moment, "contractuels.ouverture")
                .or(() -> inscrite ? Optional.empty() : Optional.of(new Motif("contractuels.voeux.non_inscrit")))
                .or(() -> fermeture(campagne.periode(Campagne.Phase.VOEUX), moment, "contractuels.voeux"))
                .or(() -> affichee ? Optional.empty() : Optional.of(new Motif("contractuels.voeux.discipline")));
    }

    /** Why the candidate sees no result; empty while their period is open. */
    public static Optional<Motif> pourResultats(Campagne campagne, Instant moment) {
        return fermeture(campagne.periode(Campagne.Phase.OUVERTURE), moment, "contractuels.ouverture")
                .or(() -> fermeture(campagne.periode(Campagne.Phase.RESULTATS), moment, "contractuels.resultats"));
    }

    /** Why the candidate cannot answer to her result; empty while she may. */
    public static Optional<Motif> pourReponses(Campagne campagne, Instant moment) {
        return pourResultats(campagne, moment)
                .or(() -> fermeture(campagne.periode(Campagne.Phase.REPONSES), moment, "contractuels.reponses"));
    }

    /** @throws LectureSeule outside the management, saying why */
    public static void exigerGestion(Campagne campagne, Instant moment) {
        LectureSeule.refuser(pourGestion(campagne, moment));
    }

    private static Optional<Motif> fermeture(Periode periode, Instant moment, String cle) {
        return switch (periode.etat(moment)) {
            case OUVERTE -> Optional.empty();
            case A_DEFINIR -> Optional.of(new Motif(cle + ".indefinie"));
            case A_VENIR -> Optional.of(new Motif(cle + ".avenir", periode.getDebut()));
            case CLOSE -> Optional.of(new Motif(cle + ".close", periode.getFin()));
        };
    }
}
