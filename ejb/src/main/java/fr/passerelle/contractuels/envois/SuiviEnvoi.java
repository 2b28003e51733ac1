package fr.passerelle.contractuels.envois;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The last sending of each discipline and kind, and what has become of its mails; a view of the database, only read. */
@Entity
@Table(name = "suivi_envoi")
public class SuiviEnvoi {

    /** Number of the sending. */
    @Id
    @Column(name = "envoi_id")
    private Long envoi;
    @Column(name = "campagne_id")
    private Long campagne;
    @Column(name = "discipline_code")
    private String discipline;
    @Enumerated(EnumType.STRING)
    private GenreEnvoi genre;
    private Integer rang;
    @Column(name = "fait_par")
    private String par;
    @Column(name = "fait_le")
    private Instant moment;
    /** Mails written, then of these: taken by the mail server, refused by it or given up, come back, still to leave or uncertain. */
    private Integer ecrits;
    private Integer envoyes;
    private Integer refuses;
    private Integer revenus;
    private Integer attendus;
    @Column(name = "sans_adresse")
    private Integer sansAdresse;

    protected SuiviEnvoi() {
    }

    public Long getEnvoi() {
        return envoi;
    }
}
