package fr.passerelle.contractuels.desistements;

import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Somebody to be called when a place is given back.
 *
 * @param rang    in the waiting list; null outside it
 * @param refusLe when she refused another place and asked to be recontacted; null unless she did
 */
public record CandidatARappeler(long candidature, String nom, String prenom, String numero, Integer rang, Instant refusLe) implements Serializable {

    static CandidatARappeler de(Object[] l) {
        return new CandidatARappeler(((Number) l[0]).longValue(), (String) l[1], (String) l[2], (String) l[3],
                l[4] == null ? null : ((Number) l[4]).intValue(), moment(l[5]));
    }

    /** The database keeps moments in universal time. */
    private static Instant moment(Object lu) {
        return lu instanceof Timestamp t ? t.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : lu instanceof LocalDateTime l ? l.toInstant(ZoneOffset.UTC) : null;
    }

    /** "NOM Prénom". */
    public String nomAffiche() {
        return nom + " " + prenom;
    }
}
