package fr.passerelle.contractuels.contrats;

import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Entite;
import fr.passerelle.noyau.PeriodeInversee;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** What a type of post is paid, or what the point of index is worth, from a day to another, and the text that fixes it. */
@Entity
@Table(name = "bareme_remuneration")
public class BaremeRemuneration extends Entite {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private NatureBareme nature;
    /** Code; null for the value of the point. */
    @Column(name = "type_poste_code", length = 20)
    private String typePoste;
    @Column(nullable = false, precision = 10, scale = 4)
    private BigDecimal valeur;
    /** Part of a full service, in percent, for an index; null for the others. */
    @Column(precision = 8, scale = 4)
    private BigDecimal quotite;
    @Column(nullable = false)
    private LocalDate debut;
    /** Last day; null as long as none is known. */
    private LocalDate fin;
    @Column(nullable = false, length = 300)
    private String source;
    /** One of the demonstration's, that letters say to be one. */
    @Column(nullable = false)
    private boolean exemple;
    @Embedded
    private Correction correction;

    protected BaremeRemuneration() {
    }

    /**
     * @param typePoste code; null for the value of the point
     * @throws PeriodeInversee when it would end before it begins
     * @throws BaremeIncomplet when its nature asks for something it does not have
     */
    public BaremeRemuneration(String typePoste, Bareme bareme, Correction par) {
        remplir(typePoste, bareme);
        this.correction = par;
    }

    /** Refuses as the constructor. */
    void corriger(SaisieBareme saisie, Correction par) {
        saisie.exigerVersion(getVersion(), correction);
        remplir(saisie.typePosteUtile(), saisie.bareme());
        this.correction = par;
    }

    private void remplir(String typePoste, Bareme bareme) {
        if (bareme.fin() != null && bareme.fin().isBefore(bareme.debut())) {
            throw new PeriodeInversee().sur("fin");
        }
        if (bareme.nature().estDUnType() && typePoste == null) {
            throw BaremeIncomplet.typePoste();
        }
        if (bareme.nature() == NatureBareme.INDICE && bareme.quotite() == null) {
            throw BaremeIncomplet.quotite();
        }
        this.nature = bareme.nature();
        this.typePoste = typePoste;
        this.valeur = bareme.valeur();
        this.quotite = bareme.quotite();
        this.debut = bareme.debut();
        this.fin = bareme.fin();
        this.source = bareme.source();
        this.exemple = bareme.exemple();
    }

    /** Whether both say what is paid for the same thing on some day. */
    boolean chevauche(BaremeRemuneration autre) {
        return Objects.equals(typePoste, autre.typePoste) && (fin == null || !fin.isBefore(autre.debut))
                && (autre.fin == null || !autre.fin.isBefore(debut));
    }

    /** As the computation reads it. */
    public Bareme bareme() {
        return new Bareme(nature, valeur, quotite, debut, fin, source, exemple);
    }

    public NatureBareme getNature() {
        return nature;
    }

    public String getTypePoste() {
        return typePoste;
    }

    public LocalDate getDebut() {
        return debut;
    }

    public LocalDate getFin() {
        return fin;
    }
}
