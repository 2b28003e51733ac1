package fr.passerelle.contractuels.candidatures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** Who the candidate is, as the university's list says; only a new list changes it. */
@Embeddable
public class EtatCivil {

    @Column(nullable = false, length = 100)
    private String nom;
    @Column(nullable = false, length = 100)
    private String prenom;
    @Column(name = "nom_naissance", nullable = false, length = 100)
    private String nomNaissance;
    @Column(name = "date_naissance", nullable = false)
    private LocalDate dateNaissance;

    protected EtatCivil() {
    }

    /** {@code nomNaissance} may be left out: it is then the name. */
    public EtatCivil(String nom, String prenom, String nomNaissance, LocalDate dateNaissance) {
        this.nom = Objects.requireNonNull(nom);
        this.prenom = Objects.requireNonNull(prenom);
        this.nomNaissance = nomNaissance == null || nomNaissance.isBlank() ? nom : nomNaissance;
        this.dateNaissance = Objects.requireNonNull(dateNaissance);
    }

    public String getNom() {
        return nom;
    }

    public String getPrenom() {
        return prenom;
    }

    public String getNomNaissance() {
        return nomNaissance;
    }

    public LocalDate getDateNaissance() {
        return dateNaissance;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof EtatCivil e && nom.equals(e.nom) && prenom.equals(e.prenom)
                && nomNaissance.equals(e.nomNaissance) && dateNaissance.equals(e.dateNaissance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nom, prenom, nomNaissance, dateNaissance);
    }
}
