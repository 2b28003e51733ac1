package fr.passerelle.contractuels;

import fr.passerelle.noyau.Textes;
import java.io.Serializable;
import java.util.Locale;

/**
 * A registered candidate in "Saisie des affectations".
 *
 * @param discipline code
 * @param typePoste  label
 * @param maintien   whether she keeps up her candidature; null without an answer
 * @param voeux      her first three, with their ranks; null when she has none
 */
public record LigneStagiaire(Long id, String numero, String nom, String prenom, String discipline, String typePoste, Boolean maintien,
        String voeux, SortAffectation sort, String etablissements) implements Serializable {

    /** "LORMEAU Tristan (20260002)", as the reference names a stagiaire. */
    public String stagiaire() {
        return nom + " " + prenom + " (" + numero + ")";
    }

    /** "Établissement(s) d'affectation": where she goes, or what is decided of it. */
    public String affectation() {
        return sort == SortAffectation.AFFECTE ? etablissements : Textes.libelle(sort, Locale.FRENCH);
    }
}
