package fr.passerelle.contractuels.disciplines;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a discipline is in a campaign: its posts are closed by the DOS, then its wishes are shown by the DPE ("Résumé" of the
 * seed: « la saisie des postes de la discipline doit être close »), and last its results.
 */
@Entity
@Table(name = "discipline_campagne")
public class DisciplineCampagne extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campagne_id", nullable = false)
    private Campagne campagne;
    @Column(name = "discipline_code", nullable = false, length = 10)
    private String discipline;
    @Embedded
    @AttributeOverride(name = "par", column = @Column(name = "postes_clos_par", length = 200))
    @AttributeOverride(name = "moment", column = @Column(name = "postes_clos_le"))
    private Declenchement postesClos;
    @Embedded
    @AttributeOverride(name = "par", column = @Column(name = "voeux_par", length = 200))
    @AttributeOverride(name = "moment", column = @Column(name = "voeux_le"))
    private Declenchement voeux;
    @Embedded
    @AttributeOverride(name = "par", column = @Column(name = "resultats_par", length = 200))
    @AttributeOverride(name = "moment", column = @Column(name = "resultats_le"))
    private Declenchement resultats;

    protected DisciplineCampagne() {
    }

    public DisciplineCampagne(Campagne campagne, String discipline) {
        this.campagne = Objects.requireNonNull(campagne);
        this.discipline = Objects.requireNonNull(discipline);
    }

    /** No post of the discipline changes any more; a second time changes nothing. Answers whether it did. */
    boolean clorePostes(Declenchement par) {
        if (postesClos != null) {
            return false;
        }
        postesClos = par;
        return true;
    }

    /**
     * Posts may change again; a second time changes nothing. Answers whether it did.
     *
     * @throws VoeuxAffiches as long as candidates choose among them
     */
    boolean rouvrirPostes() {
        if (voeux != null) {
            throw new VoeuxAffiches(voeux);
        }
        boolean change = postesClos != null;
        postesClos = null;
        return change;
    }

    /**
     * Candidates of the discipline may give wishes, within the period; a second time changes nothing. Answers whether it did.
     *
     * @throws PostesNonClos as long as its posts may change
     * @throws PeriodeVoeuxClose once the period is over
     */
    boolean afficherVoeux(Declenchement par) {
        if (voeux != null) {
            return false;
        }
        if (postesClos == null) {
            throw new PostesNonClos();
        }
        Instant fin = campagne.periode(Campagne.Phase.VOEUX).getFin();
        if (fin != null && !par.getMoment().isBefore(fin)) {
            throw new PeriodeVoeuxClose(fin);
        }
        voeux = par;
        return true;
    }

    /** Wishes can only be read; those given stand. A second time changes nothing. Answers whether it did. */
    boolean masquerVoeux() {
        boolean change = voeux != null;
        voeux = null;
        return change;
    }

    /**
     * Candidates of the discipline see what is decided of them, within the period; a second time changes nothing. Answers whether
     * it did.
     *
     * @throws PeriodeResultatsClose once the period is over
     */
    public boolean afficherResultats(Declenchement par) {
        if (resultats != null) {
            return false;
        }
        Instant fin = campagne.periode(Campagne.Phase.RESULTATS).getFin();
        if (fin != null && !par.getMoment().isBefore(fin)) {
            throw new PeriodeResultatsClose(fin);
        }
        resultats = par;
        return true;
    }

    /** Candidates see no result any more; answers given stand. A second time changes nothing. Answers whether it did. */
    public boolean masquerResultats() {
        boolean change = resultats != null;
        resultats = null;
        return change;
    }

    public Campagne getCampagne() {
        return campagne;
    }

    public String getDiscipline() {
        return discipline;
    }

    public Optional<Declenchement> postesClos() {
        return Optional.ofNullable(postesClos);
    }

    public Optional<Declenchement> voeuxAffiches() {
        return Optional.ofNullable(voeux);
    }

    public Optional<Declenchement> resultatsAffiches() {
        return Optional.ofNullable(resultats);
    }
}
