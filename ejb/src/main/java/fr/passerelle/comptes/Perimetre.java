package fr.passerelle.comptes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** The part of the world a habilitation covers: everything, or one discipline, centre, formation or establishment by its code. */
@Embeddable
public class Perimetre implements Serializable {

    public enum Genre { TOUT, DISCIPLINE, CENTRE, FORMATION, ETABLISSEMENT }

    @Enumerated(EnumType.STRING)
    @Column(name = "perimetre_genre", nullable = false, length = 20)
    private Genre genre;
    /** Code of the discipline, centre, …; empty for everything. */
    @Column(name = "perimetre_code", nullable = false, length = 30)
    private String code;

    protected Perimetre() {
    }

    public Perimetre(Genre genre, String code) {
        this.genre = Objects.requireNonNull(genre);
        this.code = genre == Genre.TOUT ? "" : Objects.requireNonNull(code);
    }

    public static Perimetre tout() {
        return new Perimetre(Genre.TOUT, "");
    }

    public static Perimetre discipline(String code) {
        return new Perimetre(Genre.DISCIPLINE, code);
    }

    public boolean couvre(Perimetre autre) {
        return genre == Genre.TOUT || equals(autre);
    }

    public Genre getGenre() {
        return genre;
    }

    public String getCode() {
        return code;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Perimetre p && genre == p.genre && code.equals(p.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(genre, code);
    }
}
