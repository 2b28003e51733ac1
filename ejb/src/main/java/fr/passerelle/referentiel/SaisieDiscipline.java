package fr.passerelle.referentiel;

import fr.passerelle.noyau.SaisieVersionnee;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is typed to create or correct a {@link Discipline}; the code of an existing one does not change. */
public class SaisieDiscipline extends SaisieVersionnee {

    private static final long serialVersionUID = 1L;

    private Long id;
    @NotBlank
    @Size(max = 10)
    private String code;
    @NotBlank
    @Size(max = 100)
    private String libelle;
    @NotNull
    private FonctionDiscipline fonction = FonctionDiscipline.ENS;
    private boolean active = true;

    public SaisieDiscipline() {
    }

    SaisieDiscipline(Discipline discipline) {
        super(discipline.getVersion());
        this.id = discipline.getId();
        this.code = discipline.getCode();
        this.libelle = discipline.getLibelle();
        this.fonction = discipline.getFonction();
        this.active = discipline.isActive();
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLibelle() {
        return libelle;
    }

    public void setLibelle(String libelle) {
        this.libelle = libelle;
    }

    public FonctionDiscipline getFonction() {
        return fonction;
    }

    public void setFonction(FonctionDiscipline fonction) {
        this.fonction = fonction;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
