package fr.passerelle.contractuels.donnees;

import fr.passerelle.contractuels.campagnes.Campagne;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What is erased once a campaign is over, and when. */
public enum GenreEffacement {
    /** Whether a candidate has a handicap, its proof, and the observations beside it: of everybody, at the end of the campaign. */
    HANDICAP {
        @Override
        Optional<Instant> echeance(Campagne campagne, ZoneId fuseau) {
            return campagne.fin();
        }
    },
    /** Documents, and what was written of an interview: of those who were not recruited, after the delay the campaign sets. */
    DOCUMENTS {
        @Override
        Optional<Instant> echeance(Campagne campagne, ZoneId fuseau) {
            return campagne.fin().map(fin -> fin.atZone(fuseau).plusMonths(campagne.getConservationMois()).toInstant());
        }
    };

    /** From when it is erased; empty while the campaign has no end. */
    abstract Optional<Instant> echeance(Campagne campagne, ZoneId fuseau);
}
