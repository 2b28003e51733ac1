package fr.passerelle.referentiel;

import fr.passerelle.noyau.SaisieVersionnee;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is typed to add or correct a {@link ValeurNomenclature}; the code of an existing one does not change. */
public class SaisieNomenclature extends SaisieVersionnee {

    private static final long serialVersionUID = 1L;

    private Long id;
    @NotNull
    private GenreNomenclature genre;
    @NotBlank
    @Size(max = 30)
    private String code;
    @NotBlank
    @Size(max = 200)
    private String libelle;
    @Size(max = 100)
    private String libelleCourt;
    @Size(max = 30)
    private String parent;
    private boolean active = true;
    private LocalDate debut;
    private LocalDate fin;

    public SaisieNomenclature() {
    }

    public SaisieNomenclature(GenreNomenclature genre) {
        this.genre = genre;
    }

    SaisieNomenclature(ValeurNomenclature v) {
        super(v.getVersion());
        this.id = v.getId();
        this.genre = v.getGenre();
        this.code = v.getCode();
        this.libelle = v.getLibelle();
        this.libelleCourt = v.getLibelleCourt();
        this.parent = v.getParent();
        this.active = v.isActive();
        this.debut = v.getDebut();
        this.fin = v.getFin();
    }

    public Long getId() {
        return id;
    }

    public GenreNomenclature getGenre() {
        return genre;
    }

    public void setGenre(GenreNomenclature genre) {
        this.genre = genre;
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

    public String getLibelleCourt() {
        return libelleCourt;
    }

    public void setLibelleCourt(String libelleCourt) {
        this.libelleCourt = Saisie.texte(libelleCourt);
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = Saisie.texte(parent);
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public LocalDate getDebut() {
        return debut;
    }

    public void setDebut(LocalDate debut) {
        this.debut = debut;
    }

    public LocalDate getFin() {
        return fin;
    }

    public void setFin(LocalDate fin) {
        this.fin = fin;
    }
}
