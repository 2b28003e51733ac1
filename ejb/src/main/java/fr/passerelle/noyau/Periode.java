package fr.passerelle.noyau;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A window of a campaign, from its opening minute to its closing minute, at which it is closed: what it governs works inside it and is
 * read-only, with the reason, outside. A period without bounds has not been decided and is closed.
 */
@Embeddable
public class Periode {

    /** Where a moment lies: before the opening, inside, after the closing, or nothing decided yet. */
    public enum Etat { A_DEFINIR, A_VENIR, OUVERTE, CLOSE }

    private Instant debut;
    private Instant fin;

    protected Periode() {
    }

    /** @throws PeriodeInversee when the end comes before the beginning */
    public Periode(Instant debut, Instant fin) {
        this.debut = Objects.requireNonNull(debut);
        this.fin = Objects.requireNonNull(fin);
        if (fin.isBefore(debut)) {
            throw new PeriodeInversee();
        }
    }

    public static Periode aDefinir() {
        return new Periode();
    }

    public Etat etat(Instant moment) {
        if (debut == null || fin == null) {
            return Etat.A_DEFINIR;
        }
        if (moment.isBefore(debut)) {
            return Etat.A_VENIR;
        }
        return moment.isBefore(fin) ? Etat.OUVERTE : Etat.CLOSE;
    }

    public boolean estOuverte(Instant moment) {
        return etat(moment) == Etat.OUVERTE;
    }

    /** Whole days left before the closing; 0 on the last day and after. */
    public long joursRestants(Instant moment) {
        return fin == null || !moment.isBefore(fin) ? 0 : Duration.between(moment, fin).toDays();
    }

    public Instant getDebut() {
        return debut;
    }

    public Instant getFin() {
        return fin;
    }
}
