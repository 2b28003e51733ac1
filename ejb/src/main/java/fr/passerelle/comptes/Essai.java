package fr.passerelle.comptes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The failed attempts on one account or from one address, lately; its key is a digest of which. */
@Entity
@Table(name = "essai")
class Essai {

    @Id
    @Column(length = 64)
    private String cle;
    private int echecs;
    /** When the count began. */
    @Column(nullable = false)
    private Instant premier;
    @Column(nullable = false)
    private Instant dernier;

    protected Essai() {
    }

    Essai(String cle, Instant moment) {
        this.cle = cle;
        this.premier = moment;
        this.dernier = moment;
    }

    /** Counts one more. @throws TropDEssais when it comes before the wait is over; it is then not counted */
    void compter(Ralentissement regle, Instant moment) {
        if (!moment.isBefore(premier.plus(Ralentissement.OUBLI))) {
            echecs = 0;
            premier = moment;
        }
        Duration reste = Duration.between(moment, dernier.plus(regle.attente(echecs)));
        if (!reste.isNegative() && !reste.isZero()) {
            throw new TropDEssais(reste.plusMillis(999));
        }
        echecs++;
        dernier = moment;
    }

    /** Who has entered starts from nought. */
    void oublier() {
        echecs = 0;
    }

    /** Takes back the one that turned out right. */
    void decompter() {
        echecs = Math.max(0, echecs - 1);
    }
}
