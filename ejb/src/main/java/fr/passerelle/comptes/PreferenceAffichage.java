package fr.passerelle.comptes;

import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;

/** How a person likes pages to be shown; kept with the account so that it is found again on any device. */
@Entity
@Table(name = "preference_affichage")
public class PreferenceAffichage extends Entite {

    @Column(name = "compte_id", nullable = false, updatable = false)
    private Long compteId;
    /** The choices other than the usual ones, as pages name them, separated by full stops: {@code contraste-fort.taille-grande}. */
    @Column(nullable = false, length = 120)
    private String choix;

    protected PreferenceAffichage() {
    }

    public PreferenceAffichage(Long compteId, String choix) {
        this.compteId = Objects.requireNonNull(compteId);
        this.choix = Objects.requireNonNull(choix);
    }

    public void changer(String choix) {
        this.choix = Objects.requireNonNull(choix);
    }

    public String getChoix() {
        return choix;
    }
}
