package fr.passerelle.comptes;

import fr.passerelle.noyau.Empreinte;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A session that the ENT's ticket opened. It lies in the database so that every node sees a single logout, and so that a
 * ticket opens one session only. The ticket itself is not kept.
 */
@Entity
@Table(name = "session_ent")
public class SessionEnt {

    @Id
    @Column(length = 64)
    private String empreinte;
    @Column(name = "compte_id", nullable = false)
    private Long compte;
    @Column(name = "ouverte_le", nullable = false)
    private Instant ouverteLe;
    @Column(name = "revoquee_le")
    private Instant revoqueeLe;

    protected SessionEnt() {
    }

    SessionEnt(String ticket, Long compte, Instant ouverteLe) {
        this.empreinte = Empreinte.de(ticket);
        this.compte = compte;
        this.ouverteLe = ouverteLe;
    }

    void revoquer(Instant le) {
        this.revoqueeLe = le;
    }

    boolean estRevoquee() {
        return revoqueeLe != null;
    }

    Long compte() {
        return compte;
    }
}
