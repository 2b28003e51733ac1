package fr.passerelle.contractuels.donnees;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is held of a campaign and until when.
 *
 * @param annee  2026-2027
 * @param fin    null while it has no end
 * @param mois   months during which the documents of those who were not recruited are kept after it
 * @param prevus one a kind
 * @param faits  the latest first
 */
public record BilanCampagne(String annee, Instant fin, int mois, List<Prevu> prevus, List<Fait> faits) {

    /**
     * What is to be erased.
     *
     * @param echeance   null while the campaign has no end
     * @param candidats  of how many, as things are now
     */
    public record Prevu(GenreEffacement genre, Instant echeance, long candidats) {
    }

    /** What a night erased. */
    public record Fait(GenreEffacement genre, LocalDate jour, int candidats, int documents) {
    }
}
