package fr.passerelle.comptes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** The form by which an administrator gives a habilitation. */
public class SaisieHabilitation implements Serializable {

    @NotNull
    private Profil profil;
    @NotNull
    private Perimetre.Genre genre = Perimetre.Genre.TOUT;
    /** Code of the discipline, centre, …; nothing for everything. */
    @Size(max = 30)
    private String code;
    @NotNull
    private LocalDate debut;
    /** Last day, included; null for no end. */
    private LocalDate fin;

    /** @throws PerimetreInconnu when a code is needed and none was given */
    Perimetre perimetre() {
        if (genre == Perimetre.Genre.TOUT) {
            return Perimetre.tout();
        }
        if (code == null || code.isBlank()) {
            throw new PerimetreInconnu();
        }
        return new Perimetre(genre, code.strip());
    }

    public Profil getProfil() {
        return profil;
    }

    public void setProfil(Profil profil) {
        this.profil = profil;
    }

    public Perimetre.Genre getGenre() {
        return genre;
    }

    public void setGenre(Perimetre.Genre genre) {
        this.genre = genre;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
