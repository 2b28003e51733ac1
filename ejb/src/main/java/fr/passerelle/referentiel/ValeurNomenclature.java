package fr.passerelle.referentiel;

import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Entite;
import fr.passerelle.noyau.PeriodeInversee;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * One value of a nomenclature: its code and label, whether forms offer it, and between which dates it holds. A value is never
 * removed: what was signed under a code keeps its label.
 */
@Entity
@Table(name = "nomenclature")
public class ValeurNomenclature extends Entite {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private GenreNomenclature genre;
    @Column(nullable = false, length = 30)
    private String code;
    @Column(nullable = false, length = 200)
    private String libelle;
    @Column(name = "libelle_court", length = 100)
    private String libelleCourt;
    /** Code of the value above it, in the nomenclature that the genre says; null at the top. */
    @Column(length = 30)
    private String parent;
    @Column(nullable = false)
    private boolean active;
    private LocalDate debut;
    private LocalDate fin;
    @Embedded
    private Correction correction;

    protected ValeurNomenclature() {
    }

    ValeurNomenclature(String code, SaisieNomenclature saisie) {
        this.genre = saisie.getGenre();
        this.code = code;
        remplir(saisie);
    }

    void corriger(SaisieNomenclature saisie, Correction correction) {
        saisie.exigerVersion(getVersion(), this.correction);
        remplir(saisie);
        this.correction = correction;
    }

    private void remplir(SaisieNomenclature saisie) {
        if (saisie.getDebut() != null && saisie.getFin() != null && saisie.getFin().isBefore(saisie.getDebut())) {
            throw new PeriodeInversee().sur("fin");
        }
        this.libelle = saisie.getLibelle().strip();
        this.libelleCourt = saisie.getLibelleCourt();
        this.parent = saisie.getParent();
        this.active = saisie.isActive();
        this.debut = saisie.getDebut();
        this.fin = saisie.getFin();
    }

    public GenreNomenclature getGenre() {
        return genre;
    }

    public String getCode() {
        return code;
    }

    public String getLibelle() {
        return libelle;
    }

    public String getLibelleCourt() {
        return libelleCourt;
    }

    public String getParent() {
        return parent;
    }

    public boolean isActive() {
        return active;
    }

    public LocalDate getDebut() {
        return debut;
    }

    public LocalDate getFin() {
        return fin;
    }
}
