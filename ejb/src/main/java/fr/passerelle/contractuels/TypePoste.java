package fr.passerelle.contractuels;

import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;

/** A kind of contract post a candidate is recruited on; {@link #ALTERNANT} where the university's list names none. */
@Entity
@Table(name = "type_poste")
public class TypePoste extends Entite {

    public static final String ALTERNANT = "ALTERNANT";

    @Column(nullable = false, length = 20)
    private String code;
    @Column(nullable = false, length = 100)
    private String libelle;
    @Column(nullable = false)
    private boolean actif;

    protected TypePoste() {
    }

    public TypePoste(String code, String libelle) {
        this.code = Objects.requireNonNull(code);
        this.libelle = Objects.requireNonNull(libelle);
        this.actif = true;
    }

    public String getCode() {
        return code;
    }

    public String getLibelle() {
        return libelle;
    }

    public boolean estActif() {
        return actif;
    }
}
