package fr.passerelle.contractuels.voeux;

import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a registered candidate answers to "Souhaitez-vous maintenir votre candidature ?", then the establishments she wishes for
 * in order. Without an answer the candidature is not kept up (« À défaut, votre candidature ne sera pas prise en compte »); an
 * answer taken back leaves the wishes where they were.
 */
@Entity
@Table(name = "feuille_voeux")
public class FeuilleVoeux extends Entite {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "candidature_id", nullable = false, updatable = false)
    private Candidature candidature;
    /** Null until she has answered. */
    private Boolean maintien;
    @Column(name = "maintien_le")
    private Instant maintienLe;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "voeu", joinColumns = @JoinColumn(name = "feuille_id"))
    private Set<Voeu> voeux = new HashSet<>();
    /** When the wishes were saved last; null before the first time. */
    @Column(name = "validee_le")
    private Instant valideeLe;

    protected FeuilleVoeux() {
    }

    public FeuilleVoeux(Candidature candidature) {
        this.candidature = Objects.requireNonNull(candidature);
    }

    /** Keeps up the candidature or gives it up; the wishes given before stay, and count again once it is kept up. */
    public void maintenir(boolean maintient, Instant le) {
        maintien = maintient;
        maintienLe = le;
    }

    /**
     * Replaces the wishes by these establishments, the most wished for first.
     *
     * @throws MaintienNonDit unless the candidature is kept up
     */
    public void classer(List<String> etablissements, Instant le) {
        if (!estMaintenue()) {
            throw new MaintienNonDit();
        }
        Set<Voeu> nouveaux = new HashSet<>();
        for (String uai : etablissements) {
            nouveaux.add(new Voeu(nouveaux.size() + 1, uai));
        }
        voeux = nouveaux;
        valideeLe = le;
    }

    public boolean estMaintenue() {
        return Boolean.TRUE.equals(maintien);
    }

    /** Empty until she has answered. */
    public Optional<Boolean> maintien() {
        return Optional.ofNullable(maintien);
    }

    /** UAI of the establishments wished for, in order. */
    public List<String> etablissements() {
        return voeux.stream().sorted(Comparator.comparingInt(Voeu::getRang)).map(Voeu::getUai).toList();
    }

    /** Rank of that establishment, from 1; null when she does not wish for it. */
    public Integer rang(String uai) {
        return voeux.stream().filter(v -> v.getUai().equals(uai)).map(Voeu::getRang).findFirst().orElse(null);
    }

    /** When she answered or saved wishes last. */
    Instant derniereSaisie() {
        return valideeLe == null || maintienLe != null && maintienLe.isAfter(valideeLe) ? maintienLe : valideeLe;
    }

    public Candidature getCandidature() {
        return candidature;
    }

    public Instant getMaintienLe() {
        return maintienLe;
    }

    public Instant getValideeLe() {
        return valideeLe;
    }
}
