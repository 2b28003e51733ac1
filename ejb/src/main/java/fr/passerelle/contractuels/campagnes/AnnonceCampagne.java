package fr.passerelle.contractuels.campagnes;

import fr.passerelle.noyau.Periode;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What everybody may know of the current campaign.
 *
 * @param annee       2026-2027
 * @param inscription the period that home pages announce
 */
public record AnnonceCampagne(String annee, Fenetre ouverture, Fenetre inscription, List<Fenetre> suites)
        implements Serializable {

    /**
     * One period, at this moment.
     *
     * @param jours whole days left before it closes
     */
    public record Fenetre(Campagne.Phase phase, Periode.Etat etat, Instant debut, Instant fin, long jours)
            implements Serializable {

        static Fenetre de(Campagne campagne, Campagne.Phase phase, Instant moment) {
            Periode periode = campagne.periode(phase);
            return new Fenetre(phase, periode.etat(moment), periode.getDebut(), periode.getFin(), periode.joursRestants(moment));
        }

        public boolean ouverte() {
            return etat == Periode.Etat.OUVERTE;
        }
    }
}
