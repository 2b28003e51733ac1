package fr.passerelle.referentiel;

import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;

/**
 * A discipline de poste: {@code L0422 ANGLAIS}, whose function is {@code ENS}. The three codes known for sure (L0421, L0422,
 * E0030) are there from the first migration; administrators and the DPE enter the others. One that is no longer active stays on what
 * names it, and is not offered any more.
 */
@Entity
@Table(name = "discipline")
public class Discipline extends Entite {

    @Column(nullable = false, length = 10)
    private String code;
    @Column(nullable = false, length = 100)
    private String libelle;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private FonctionDiscipline fonction;
    @Column(nullable = false)
    private boolean active;
    @Embedded
    private Correction correction;

    protected Discipline() {
    }

    public Discipline(String code, String libelle, FonctionDiscipline fonction) {
        this.code = Objects.requireNonNull(code);
        this.libelle = Objects.requireNonNull(libelle);
        this.fonction = Objects.requireNonNull(fonction);
        this.active = true;
    }

    void corriger(SaisieDiscipline saisie, Correction correction) {
        saisie.exigerVersion(getVersion(), this.correction);
        this.libelle = saisie.getLibelle().strip();
        this.fonction = saisie.getFonction();
        this.active = saisie.isActive();
        this.correction = correction;
    }

    public String getCode() {
        return code;
    }

    public String getLibelle() {
        return libelle;
    }

    public FonctionDiscipline getFonction() {
        return fonction;
    }

    public boolean isActive() {
        return active;
    }
}
