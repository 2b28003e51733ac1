package fr.passerelle.courriels;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A template as an administrator writes it, with the version of the rewritten template that was displayed. */
public class SaisieModele implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    /** Null when the template shipped was displayed. */
    private Long version;
    @NotBlank
    @Size(max = 200)
    private String sujet;
    @NotBlank
    @Size(max = 20_000)
    private String corps;

    public SaisieModele(String code, Long version, String sujet, String corps) {
        this.code = code;
        this.version = version;
        this.sujet = sujet;
        this.corps = corps;
    }

    /** Whoever was told that the template has changed meanwhile, and saves the same form again, means it. */
    void reprendreSur(Long actuelle) {
        version = actuelle;
    }

    public String getCode() {
        return code;
    }

    public Long getVersion() {
        return version;
    }

    public String getSujet() {
        return sujet;
    }

    public void setSujet(String sujet) {
        this.sujet = sujet;
    }

    public String getCorps() {
        return corps;
    }

    public void setCorps(String corps) {
        this.corps = corps;
    }
}
