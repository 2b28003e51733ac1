package fr.passerelle.referentiel;

import fr.passerelle.noyau.SaisieVersionnee;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What an administrator corrects of a {@link Commune}, with the version that was displayed. */
public class SaisieCommune extends SaisieVersionnee {

    private static final long serialVersionUID = 1L;

    private Long id;
    private String codeInsee;
    @NotBlank
    @Size(max = 50)
    private String nom;
    @NotBlank
    private String codePostal;
    @NotBlank
    @Size(max = 50)
    private String acheminement;
    @DecimalMin("-90")
    @DecimalMax("90")
    private BigDecimal latitude;
    @DecimalMin("-180")
    @DecimalMax("180")
    private BigDecimal longitude;

    public SaisieCommune() {
    }

    SaisieCommune(Commune c) {
        super(c.getVersion());
        this.id = c.getId();
        this.codeInsee = c.getCodeInsee();
        this.nom = c.getNom();
        this.codePostal = c.getCodePostal();
        this.acheminement = c.getAcheminement();
        this.latitude = c.getLatitude();
        this.longitude = c.getLongitude();
    }

    public Long getId() {
        return id;
    }

    public String getCodeInsee() {
        return codeInsee;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getCodePostal() {
        return codePostal;
    }

    public void setCodePostal(String codePostal) {
        this.codePostal = codePostal;
    }

    public String getAcheminement() {
        return acheminement;
    }

    public void setAcheminement(String acheminement) {
        this.acheminement = acheminement;
    }

    public BigDecimal getLatitude() {
        return latitude;
    }

    public void setLatitude(BigDecimal latitude) {
        this.latitude = latitude;
    }

    public BigDecimal getLongitude() {
        return longitude;
    }

    public void setLongitude(BigDecimal longitude) {
        this.longitude = longitude;
    }
}
