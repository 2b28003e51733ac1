package fr.passerelle.contractuels.contrats;

import fr.passerelle.courriels.TexteModele;
import fr.passerelle.noyau.SaisieVersionnee;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A letter as the DPE types it. */
public class SaisieLettre extends SaisieVersionnee {

    private static final long serialVersionUID = 1L;
    private static final int MOIS_MAX = 36;

    @NotBlank
    @Size(max = 200)
    private String sujet;
    @NotBlank
    @Size(max = 20_000)
    private String corps;
    @NotNull
    @Min(1)
    @Max(MOIS_MAX)
    private Integer dureeMois;

    SaisieLettre(ModeleLettre modele) {
        super(modele.getVersion());
        this.sujet = modele.getSujet();
        this.corps = modele.getCorps();
        this.dureeMois = modele.getDureeMois();
    }

    /** As typed. @throws fr.passerelle.courriels.VariableInconnue @throws fr.passerelle.courriels.BaliseNonAutorisee */
    TexteModele texte() {
        return new TexteModele(sujet, corps, ModeleLettre.VARIABLES);
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

    public Integer getDureeMois() {
        return dureeMois;
    }

    public void setDureeMois(Integer dureeMois) {
        this.dureeMois = dureeMois;
    }
}
