package fr.passerelle.contractuels.affectations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What is decided of a candidature, and where the candidate goes; a view of the database, only read. */
@Entity
@Table(name = "sort_stagiaire")
public class SortStagiaire {

    /** Number of the candidature. */
    @Id
    @Column(name = "candidature_id")
    private Long candidature;
    @Enumerated(EnumType.STRING)
    private SortAffectation sort;
    /** Type, name and UAI of a school a line, a tab between them; null as long as she has none. */
    private String etablissements;

    protected SortStagiaire() {
    }

    public Long getCandidature() {
        return candidature;
    }

    public SortAffectation getSort() {
        return sort;
    }

    public String getEtablissements() {
        return etablissements;
    }
}
