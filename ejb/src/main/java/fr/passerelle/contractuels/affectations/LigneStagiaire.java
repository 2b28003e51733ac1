package fr.passerelle.contractuels.affectations;

import fr.passerelle.contractuels.voeux.PremiersVoeux;
import fr.passerelle.noyau.Textes;
import fr.passerelle.referentiel.TypeEtablissement;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A registered candidate in "Saisie des affectations".
 *
 * @param discipline code
 * @param typePoste  label
 * @param maintien   whether she keeps up her candidature; null without an answer
 * @param lusVoeux   her first three as {@link PremiersVoeux} has them; null when she has none
 * @param lusEcoles  where she goes as {@link SortStagiaire} has it; null when she has no post
 * @param reponse    what she answered to the post shown to her; null as long as none was
 */
public record LigneStagiaire(Long id, String numero, String nom, String prenom, String discipline, String typePoste, Boolean maintien,
        String lusVoeux, SortAffectation sort, String lusEcoles, EtatReponse reponse) implements Serializable {

    /** "LORMEAU Tristan (20260002)", as the reference names a stagiaire. */
    public String stagiaire() {
        return nom + " " + prenom + " (" + numero + ")";
    }

    /** "1. CLG LE PARC · 2. CLG JEAN PHILIPPE RAMEAU"; empty when she has no wish. */
    public String voeux() {
        List<String[]> ecoles = ecoles(lusVoeux);
        return IntStream.range(0, ecoles.size()).mapToObj(i -> i + 1 + ". " + nom(ecoles.get(i))).collect(Collectors.joining(" · "));
    }

    /** "Établissement(s) d'affectation": where she goes, or what is decided of it. */
    public String affectation() {
        return sort != SortAffectation.AFFECTE ? Textes.libelle(sort, Locale.FRENCH)
                : ecoles(lusEcoles).stream().map(e -> nom(e) + " (" + e[2] + ")").collect(Collectors.joining(", "));
    }

    private static List<String[]> ecoles(String lues) {
        return lues == null ? List.of() : lues.lines().map(e -> e.split("\t")).toList();
    }

    private static String nom(String[] ecole) {
        return TypeEtablissement.valueOf(ecole[0]).abreger(ecole[1]);
    }
}
