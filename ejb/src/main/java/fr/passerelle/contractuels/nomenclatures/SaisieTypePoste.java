package fr.passerelle.contractuels.nomenclatures;

import fr.passerelle.noyau.SaisieVersionnee;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What is typed to create or correct a {@link TypePoste}; the code of an existing one does not change. */
public class SaisieTypePoste extends SaisieVersionnee {

    private static final long serialVersionUID = 1L;

    private Long id;
    @NotBlank
    @Size(max = 20)
    private String code;
    @NotBlank
    @Size(max = 100)
    private String libelle;
    @DecimalMin("0.5")
    @DecimalMax("99.99")
    private BigDecimal heuresService;
    private boolean actif = true;

    public SaisieTypePoste() {
    }

    SaisieTypePoste(TypePoste type) {
        super(type.getVersion());
        this.id = type.getId();
        this.code = type.getCode();
        this.libelle = type.getLibelle();
        this.heuresService = type.getHeuresService();
        this.actif = type.estActif();
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

    /** Hours a week; null where not known. */
    public BigDecimal getHeuresService() {
        return heuresService;
    }

    public void setHeuresService(BigDecimal heuresService) {
        this.heuresService = heuresService;
    }

    public boolean isActif() {
        return actif;
    }

    public void setActif(boolean actif) {
        this.actif = actif;
    }
}
