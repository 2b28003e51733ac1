package fr.passerelle.contractuels.postes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;

/** What a post is made of: the vacant support it draws on, and the supports of stagiaire put there, with their hours a week. */
@Embeddable
public class SupportStagiaire {

    /** Code of the nomenclature; null where no support is vacant. */
    @Column(name = "support_nature", length = 10)
    private String nature;
    @Column(name = "support_apport", nullable = false, precision = 7, scale = 2)
    private BigDecimal apport;
    @Column(name = "supports", nullable = false)
    private int nombre;
    @Column(name = "support_quotite", nullable = false, precision = 7, scale = 2)
    private BigDecimal quotite;

    protected SupportStagiaire() {
    }

    public SupportStagiaire(String nature, BigDecimal apport, int nombre, BigDecimal quotite) {
        this.nature = nature;
        this.apport = Objects.requireNonNull(apport);
        this.nombre = nombre;
        this.quotite = Objects.requireNonNull(quotite);
    }

    public String getNature() {
        return nature;
    }

    public BigDecimal getApport() {
        return apport;
    }

    public int getNombre() {
        return nombre;
    }

    public BigDecimal getQuotite() {
        return quotite;
    }

    /** Whether both say the same, 9.5 being 9.50. */
    @Override
    public boolean equals(Object autre) {
        return autre instanceof SupportStagiaire s && Objects.equals(nature, s.nature) && apport.compareTo(s.apport) == 0
                && nombre == s.nombre && quotite.compareTo(s.quotite) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(nature, apport.stripTrailingZeros(), nombre, quotite.stripTrailingZeros());
    }
}
