package fr.passerelle.referentiel;

import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/**
 * A commune under one of its postal codes: a large commune has several, a small one shares its own with its neighbours. Names
 * are as La Poste routes them: capitals, without accents nor hyphens ({@code ST CERGUES}).
 */
@Entity
@Table(name = "commune")
public class Commune extends Entite {

    @Column(name = "code_insee", nullable = false, length = 5)
    private String codeInsee;
    @Column(nullable = false, length = 50)
    private String nom;
    @Column(name = "code_postal", nullable = false, length = 5)
    private String codePostal;
    /** What La Poste writes on the last line of the address; differs from the name for a few former communes. */
    @Column(nullable = false, length = 50)
    private String acheminement;
    /** Degrees, WGS 84, of the middle of the commune; null where nobody has published them. */
    @Column(precision = 8, scale = 5)
    private BigDecimal latitude;
    @Column(precision = 8, scale = 5)
    private BigDecimal longitude;
    @Embedded
    private Correction correction;

    protected Commune() {
    }

    void corriger(SaisieCommune saisie, Correction correction) {
        saisie.exigerVersion(getVersion(), this.correction);
        this.nom = NomCommune.normaliser(saisie.getNom());
        this.codePostal = CodePostal.exiger(saisie.getCodePostal());
        this.acheminement = NomCommune.normaliser(saisie.getAcheminement());
        this.latitude = saisie.getLatitude();
        this.longitude = saisie.getLongitude();
        this.correction = correction;
    }

    public String getCodeInsee() {
        return codeInsee;
    }

    public String getNom() {
        return nom;
    }

    public String getCodePostal() {
        return codePostal;
    }

    public String getAcheminement() {
        return acheminement;
    }

    public BigDecimal getLatitude() {
        return latitude;
    }

    public BigDecimal getLongitude() {
        return longitude;
    }
}
