package fr.passerelle.contractuels.capacites;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * "Gestion des capacités" of a discipline and a type of post.
 *
 * @param saisie       the figures that can be changed
 * @param implantation "Total implantation": supports of stagiaire over the posts that are not deleted
 * @param historique   the states it had, newest first
 */
public record VueCapacite(SaisieCapacite saisie, long implantation, List<Etat> historique) implements Serializable {

    /** A state: its figures, who entered them and when. */
    public record Etat(Estimation estimation, String par, Instant entreLe) implements Serializable {
    }

    public int estimation() {
        return saisie.estimation().total();
    }

    /** "Différence Implantation - Estimation": negative when supports are missing. */
    public long difference() {
        return implantation - estimation();
    }
}
