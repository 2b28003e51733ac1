package fr.passerelle.contractuels.voeux;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** One wish: an establishment, and its rank from 1, the most wished for. */
@Embeddable
public class Voeu implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private int rang;
    @Column(nullable = false, length = 8)
    private String uai;

    protected Voeu() {
    }

    Voeu(int rang, String uai) {
        this.rang = rang;
        this.uai = Objects.requireNonNull(uai);
    }

    public int getRang() {
        return rang;
    }

    public String getUai() {
        return uai;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Voeu v && rang == v.rang && uai.equals(v.uai);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rang, uai);
    }
}
