package fr.passerelle.contractuels.postes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** "Stagiaire affecté": the names of those on a post, as lists show them; a view of the database, only read. */
@Entity
@Table(name = "stagiaires_poste")
public class StagiairesPoste {

    /** Number of the post. */
    @Id
    @Column(name = "poste_id")
    private Long poste;
    private String noms;

    protected StagiairesPoste() {
    }

    public Long getPoste() {
        return poste;
    }

    public String getNoms() {
        return noms;
    }
}
