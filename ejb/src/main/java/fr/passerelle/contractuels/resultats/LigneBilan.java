package fr.passerelle.contractuels.resultats;

import fr.passerelle.contractuels.candidatures.LigneCandidature;
import java.io.Serializable;
import java.util.Collection;
import java.util.function.ToLongFunction;

/**
 * How many candidates of a discipline are where.
 *
 * @param discipline  code; null for those of whom none is known, and for the whole campaign
 * @param inscrits    registered
 * @param maintenus   registered and keeping up their candidature
 * @param voeux       who have saved wishes
 * @param affectes    to whom a post is given
 * @param acceptes    who have accepted the contract offered
 * @param refuses     who have refused it
 * @param sansReponse to whom one was shown, without an answer
 */
public record LigneBilan(String discipline, String libelle, Long inscrits, Long maintenus, Long voeux, Long affectes, Long acceptes,
        Long refuses, Long sansReponse) implements Serializable {

    /** The whole campaign. */
    public static LigneBilan total(Collection<LigneBilan> lignes) {
        return new LigneBilan(null, null, somme(lignes, LigneBilan::inscrits), somme(lignes, LigneBilan::maintenus), somme(lignes, LigneBilan::voeux),
                somme(lignes, LigneBilan::affectes), somme(lignes, LigneBilan::acceptes), somme(lignes, LigneBilan::refuses),
                somme(lignes, LigneBilan::sansReponse));
    }

    private static long somme(Collection<LigneBilan> lignes, ToLongFunction<LigneBilan> nombre) {
        return lignes.stream().mapToLong(nombre).sum();
    }

    /** "ALLEMAND (L0421)". */
    public String intitule() {
        return discipline == null ? LigneCandidature.NON_CONNUE : libelle == null ? discipline : libelle + " (" + discipline + ")";
    }
}
