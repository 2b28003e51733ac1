package fr.passerelle.contractuels.campagnes;

import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Periode;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The two bounds of a period as they are typed, to the minute, in the académie's time zone; both empty until decided. */
public class BornesPeriode implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Campagne.Phase phase;
    private LocalDateTime debut;
    private LocalDateTime fin;

    BornesPeriode(Campagne.Phase phase, Periode periode, ZoneId fuseau) {
        this.phase = phase;
        this.debut = lire(periode.getDebut(), fuseau);
        this.fin = lire(periode.getFin(), fuseau);
    }

    private static LocalDateTime lire(Instant moment, ZoneId fuseau) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, fuseau);
    }

    void decaler(int annees) {
        debut = debut == null ? null : debut.plusYears(annees);
        fin = fin == null ? null : fin.plusYears(annees);
    }

    /**
     * @throws BorneManquante when one bound is given and the other is not
     * @throws fr.passerelle.noyau.PeriodeInversee when the end does not follow the beginning
     */
    Periode periode(ZoneId fuseau) {
        if (debut == null && fin == null) {
            return Periode.aDefinir();
        }
        if (debut == null || fin == null) {
            throw new BorneManquante().sur(champ(debut == null ? "debut" : "fin"));
        }
        try {
            return new Periode(debut.atZone(fuseau).toInstant(), fin.atZone(fuseau).toInstant());
        } catch (ErreurMetier inversee) {
            throw inversee.sur(champ("fin"));
        }
    }

    /** The field of the form that shows that bound. */
    String champ(String borne) {
        return phase.name() + "-" + borne;
    }

    public Campagne.Phase getPhase() {
        return phase;
    }

    public LocalDateTime getDebut() {
        return debut;
    }

    public void setDebut(LocalDateTime debut) {
        this.debut = debut;
    }

    public LocalDateTime getFin() {
        return fin;
    }

    public void setFin(LocalDateTime fin) {
        this.fin = fin;
    }
}
