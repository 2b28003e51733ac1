package fr.passerelle.contractuels.affectations;

import fr.passerelle.contractuels.voeux.PremiersVoeux;
import fr.passerelle.referentiel.TypeEtablissement;
import java.io.Serializable;
import java.util.List;
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
        List<String[]> ecoles = lusVoeux == null ? List.of() : lusVoeux.lines().map(e -> e.split("\t")).toList();
        return IntStream.range(0, ecoles.size()).mapToObj(i -> i + 1 + ". " + TypeEtablissement.valueOf(ecoles.get(i)[0]).abreger(ecoles.get(i)[1]))
                .collect(Collectors.joining(" · "));
    }

    /** "Établissement(s) d'affectation": where she goes, or what is decided of it. */
    public String affectation() {
        return SortStagiaire.nommer(sort, lusEcoles);
    }
}
