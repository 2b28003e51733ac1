package fr.passerelle.contractuels.voeux;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The three wishes a candidate puts first, a view of the database, only read. */
@Entity
@Table(name = "premiers_voeux")
public class PremiersVoeux {

    /** Number of the candidature. */
    @Id
    @Column(name = "candidature_id")
    private Long candidature;
    /** Type and name of a school a line, a tab between them, in the order of her preference. */
    private String voeux;

    protected PremiersVoeux() {
    }

    public Long getCandidature() {
        return candidature;
    }

    public String getVoeux() {
        return voeux;
    }
}
