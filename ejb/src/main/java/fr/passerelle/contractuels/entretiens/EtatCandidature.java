package fr.passerelle.contractuels.entretiens;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where each candidature stands in the selection (view {@code etat_candidature}): of most, nothing is decided and nothing is kept. */
@Entity
@Table(name = "etat_candidature")
public class EtatCandidature {

    @Id
    @Column(name = "candidature_id")
    private Long candidature;
    @Enumerated(EnumType.STRING)
    private EtatEntretien etat;

    protected EtatCandidature() {
    }
}
