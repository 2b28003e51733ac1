package fr.passerelle.contractuels.campagnes;

import fr.passerelle.contractuels.campagnes.Campagne.Phase;
import fr.passerelle.noyau.Periode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether the six periods of a campaign can follow each other as they were set ("Résumé" of the seed: sessions, inscription,
 * vœux, résultats, réponse). They may overlap. What cannot work is refused; what only surprises is told. A period that has not
 * been decided is left out.
 */
final class OrdrePeriodes {

    private static final String DEBUT = "debut";
    private static final String FIN = "fin";
    private static final List<Phase> DES_CANDIDATS = List.of(Phase.INSCRIPTION, Phase.VOEUX, Phase.REPONSES, Phase.RESULTATS);

    /**
     * Something of the order to tell.
     *
     * @param champ    field of the form at fault
     * @param cle      key of the bundle {@code erreurs}
     * @param valeurs  moments that the sentence shows
     * @param bloquant whether the campaign cannot work so
     */
    record Ecart(String champ, String cle, boolean bloquant, Object... valeurs) {
    }

    private final Map<Phase, Periode> periodes;
    private final List<Ecart> ecarts = new ArrayList<>();

    private OrdrePeriodes(Map<Phase, Periode> periodes) {
        this.periodes = periodes;
    }

    /** What there is to tell, in the order of the phases; empty when the order is the usual one. */
    static List<Ecart> examiner(Map<Phase, Periode> periodes) {
        OrdrePeriodes ordre = new OrdrePeriodes(periodes);
        ordre.apres(Phase.VOEUX, Phase.INSCRIPTION, "campagne.voeux_avant_inscription");
        ordre.apres(Phase.RESULTATS, Phase.VOEUX, "campagne.resultats_avant_voeux");
        ordre.apres(Phase.REPONSES, Phase.RESULTATS, "campagne.reponses_avant_resultats");
        DES_CANDIDATS.forEach(ordre::dansOuverture);
        ordre.reponsesVisibles();
        ordre.gestionJusquAuxResultats();
        return ordre.ecarts;
    }

    private void apres(Phase seconde, Phase premiere, String cle) {
        Instant debut = periode(seconde).getDebut();
        Instant avant = periode(premiere).getDebut();
        if (debut != null && avant != null && debut.isBefore(avant)) {
            ecarts.add(new Ecart(seconde.name() + "-" + DEBUT, cle, true, avant));
        }
    }

    /** Candidates cannot enter outside the opening: a period wholly outside it serves nobody. */
    private void dansOuverture(Phase phase) {
        Periode ouverture = periode(Phase.OUVERTURE);
        Periode periode = periode(phase);
        if (ouverture.getDebut() == null || periode.getDebut() == null) {
            return;
        }
        boolean dehors = !periode.getDebut().isBefore(ouverture.getFin()) || !periode.getFin().isAfter(ouverture.getDebut());
        if (dehors) {
            ecarts.add(new Ecart(phase.name() + "-" + DEBUT, "campagne.hors_ouverture", true, ouverture.getDebut(), ouverture.getFin()));
        } else if (periode.getDebut().isBefore(ouverture.getDebut())) {
            ecarts.add(new Ecart(phase.name() + "-" + DEBUT, "campagne.avant_ouverture", false, ouverture.getDebut()));
        } else if (periode.getFin().isAfter(ouverture.getFin())) {
            ecarts.add(new Ecart(phase.name() + "-" + FIN, "campagne.apres_ouverture", false, ouverture.getFin()));
        }
    }

    /** Who no longer sees the result cannot answer it. */
    private void reponsesVisibles() {
        Instant reponses = periode(Phase.REPONSES).getFin();
        Instant resultats = periode(Phase.RESULTATS).getFin();
        if (reponses != null && resultats != null && reponses.isAfter(resultats)) {
            ecarts.add(new Ecart(Phase.REPONSES.name() + "-" + FIN, "campagne.reponses_sans_resultats", false, resultats));
        }
    }

    private void gestionJusquAuxResultats() {
        Instant gestion = periode(Phase.GESTION).getFin();
        Instant resultats = periode(Phase.RESULTATS).getDebut();
        if (gestion != null && resultats != null && gestion.isBefore(resultats)) {
            ecarts.add(new Ecart(Phase.GESTION.name() + "-" + FIN, "campagne.gestion_avant_resultats", false, resultats));
        }
    }

    private Periode periode(Phase phase) {
        return periodes.getOrDefault(phase, Periode.aDefinir());
    }
}
