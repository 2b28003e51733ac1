package fr.passerelle.contractuels.propositions;

import fr.passerelle.contractuels.affectations.SortAffectation;
import fr.passerelle.contractuels.affectations.SortStagiaire;
import fr.passerelle.referentiel.TypeEtablissement;
import java.io.Serializable;
import java.time.Instant;

/**
 * A line of a proposition, beside what is decided of the candidate now.
 *
 * @param candidature   number of her candidature
 * @param discipline    code
 * @param typePoste     label
 * @param actuelles     where she goes now as {@link SortStagiaire} has it; null when she has no post
 * @param type          of the school proposed; null, as what follows of it, without a post
 * @param rang          of the wish, from 1; null without a post
 * @param tirage        drawn number
 * @param accepteeLe    null until it is accepted
 */
public record LigneProposee(Long id, Long candidature, String numero, String nom, String prenom, String discipline, String typePoste,
        SortAffectation sort, String actuelles, TypeEtablissement type, String ecole, String uai, String commune, String poste, Integer rang,
        RaisonProposee raison, String tirage, Instant accepteeLe) implements Serializable {

    /** "LORMEAU Tristan (20260002)", as the reference names a stagiaire. */
    public String stagiaire() {
        return nom + " " + prenom + " (" + numero + ")";
    }

    /** Where she goes now, or what is decided of it. */
    public String actuelle() {
        return SortStagiaire.nommer(sort, actuelles);
    }

    /** "CLG LE PARC (0211227V), DIJON"; null when she is left without one. */
    public String etablissement() {
        return proposeUnPoste() ? type.abreger(ecole) + " (" + uai + "), " + commune : null;
    }

    public boolean proposeUnPoste() {
        return type != null;
    }

    public boolean estAcceptee() {
        return accepteeLe != null;
    }

    /** Whether a post is proposed and she has none yet. */
    public boolean acceptable() {
        return proposeUnPoste() && !estAcceptee() && sort == SortAffectation.A_DECIDER;
    }
}
