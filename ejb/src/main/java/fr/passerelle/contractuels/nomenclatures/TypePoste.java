package fr.passerelle.contractuels.nomenclatures;

import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A kind of contract post a candidate is recruited on; {@link #ALTERNANT} where the university's list names none. One that is
 * closed stays on what names it and is not offered any more; one at least stays open.
 */
@Entity
@Table(name = "type_poste")
public class TypePoste extends Entite {

    public static final String ALTERNANT = "ALTERNANT";

    @Column(nullable = false, length = 20)
    private String code;
    @Column(nullable = false, length = 100)
    private String libelle;
    /** Hours a week; null where not known. */
    @Column(name = "heures_service", precision = 4, scale = 2)
    private BigDecimal heuresService;
    @Column(nullable = false)
    private boolean actif;
    @Embedded
    private Correction correction;

    protected TypePoste() {
    }

    public TypePoste(String code, String libelle, BigDecimal heuresService) {
        this.code = Objects.requireNonNull(code);
        this.libelle = Objects.requireNonNull(libelle);
        this.heuresService = heuresService;
        this.actif = true;
    }

    /**
     * @param seulOuvert whether no other type is open
     * @throws DernierTypePoste when it closes the only one that is open
     */
    void corriger(SaisieTypePoste saisie, boolean seulOuvert, Correction par) {
        saisie.exigerVersion(getVersion(), correction);
        if (seulOuvert && actif && !saisie.isActif()) {
            throw new DernierTypePoste(libelle);
        }
        this.libelle = saisie.getLibelle().strip();
        this.heuresService = saisie.getHeuresService();
        this.actif = saisie.isActif();
        this.correction = par;
    }

    public String getCode() {
        return code;
    }

    public String getLibelle() {
        return libelle;
    }

    public BigDecimal getHeuresService() {
        return heuresService;
    }

    public boolean estActif() {
        return actif;
    }
}
