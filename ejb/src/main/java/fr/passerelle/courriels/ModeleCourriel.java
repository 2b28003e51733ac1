package fr.passerelle.courriels;

import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** The text an administrator has given a type of mail, instead of the one shipped; restoring that one removes it. */
@Entity
@Table(name = "modele_courriel")
public class ModeleCourriel extends Entite {

    @Column(nullable = false, length = 60)
    private String code;
    @Column(nullable = false, length = 250)
    private String sujet;
    @Lob
    @Column(nullable = false)
    private String corps;
    @Column(name = "modifie_par", nullable = false, length = 200)
    private String modifiePar;
    @Column(name = "modifie_le", nullable = false)
    private Instant modifieLe;

    protected ModeleCourriel() {
    }

    ModeleCourriel(TypeCourriel type) {
        this.code = type.code();
    }

    void reecrire(TexteModele texte, String par, Instant le) {
        this.sujet = texte.sujet();
        this.corps = texte.corps();
        this.modifiePar = Objects.requireNonNull(par);
        this.modifieLe = le;
    }

    public String getCode() {
        return code;
    }

    public String getSujet() {
        return sujet;
    }

    public String getCorps() {
        return corps;
    }

    public String getModifiePar() {
        return modifiePar;
    }

    public Instant getModifieLe() {
        return modifieLe;
    }
}
