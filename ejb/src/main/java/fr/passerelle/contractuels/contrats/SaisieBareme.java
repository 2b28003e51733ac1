package fr.passerelle.contractuels.contrats;

import fr.passerelle.noyau.SaisieVersionnee;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What is typed to enter or correct a {@link BaremeRemuneration}. */
public class SaisieBareme extends SaisieVersionnee {

    private static final long serialVersionUID = 1L;

    private Long id;
    @NotNull
    private NatureBareme nature = NatureBareme.MONTANT_SUIVANT_POINT;
    private String typePoste;
    @NotNull
    @DecimalMin("0.0001")
    @DecimalMax("99999.9999")
    private BigDecimal valeur;
    @DecimalMin("0.01")
    @DecimalMax("100")
    private BigDecimal quotite;
    @NotNull
    private LocalDate debut;
    private LocalDate fin;
    @NotBlank
    @Size(max = 300)
    private String source;
    private boolean exemple;

    public SaisieBareme() {
    }

    SaisieBareme(BaremeRemuneration ligne) {
        super(ligne.getVersion());
        Bareme bareme = ligne.bareme();
        this.id = ligne.getId();
        this.nature = bareme.nature();
        this.typePoste = ligne.getTypePoste();
        this.valeur = bareme.valeur();
        this.quotite = bareme.quotite();
        this.debut = bareme.debut();
        this.fin = bareme.fin();
        this.source = bareme.source();
        this.exemple = bareme.exemple();
    }

    /** What its nature uses of what was typed. */
    Bareme bareme() {
        return new Bareme(nature, valeur, nature == NatureBareme.INDICE ? quotite : null, debut, fin, source.strip(), exemple);
    }

    /** Code of the type of post, where its nature has one; null without. */
    String typePosteUtile() {
        return nature.estDUnType() && typePoste != null && !typePoste.isEmpty() ? typePoste : null;
    }

    public Long getId() {
        return id;
    }

    public NatureBareme getNature() {
        return nature;
    }

    public void setNature(NatureBareme nature) {
        this.nature = nature;
    }

    public String getTypePoste() {
        return typePoste;
    }

    public void setTypePoste(String typePoste) {
        this.typePoste = typePoste;
    }

    public BigDecimal getValeur() {
        return valeur;
    }

    public void setValeur(BigDecimal valeur) {
        this.valeur = valeur;
    }

    public BigDecimal getQuotite() {
        return quotite;
    }

    public void setQuotite(BigDecimal quotite) {
        this.quotite = quotite;
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

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isExemple() {
        return exemple;
    }

    public void setExemple(boolean exemple) {
        this.exemple = exemple;
    }
}
