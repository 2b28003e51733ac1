package fr.passerelle.contractuels.propositions;

import fr.passerelle.contractuels.affectations.SortAffectation;
import fr.passerelle.referentiel.TypeEtablissement;
import java.io.Serializable;
import java.util.List;

/**
 * Why a candidate is proposed what she is.
 *
 * @param candidature  number of her candidature
 * @param stagiaire    "LORMEAU Tristan (20260002)"
 * @param rang         of the wish obtained, from 1; null without a post
 * @param voeux        up to the one she obtains, in order
 * @param legale       to who may read it, whether the legal priority is hers on posts kept for it; null to the others
 * @param acceptable   whether the line can be accepted
 */
public record VueLigne(Long id, Long proposition, Long candidature, String stagiaire, SortAffectation sort, Integer rang, RaisonProposee raison,
        String tirage, List<Voeu> voeux, Boolean legale, boolean acceptable) implements Serializable {

    /** A wish, with the school it names. */
    public record Voeu(VoeuExplique explique, TypeEtablissement type, String nom, String commune) implements Serializable {

        /** "CLG LE PARC (0211227V)", as the reference names an establishment. */
        public String intitule() {
            return type.abreger(nom) + " (" + explique.uai() + ")";
        }
    }
}
