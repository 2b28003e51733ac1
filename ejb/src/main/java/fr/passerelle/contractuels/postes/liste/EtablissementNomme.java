package fr.passerelle.contractuels.postes.liste;

import fr.passerelle.noyau.Textes;
import fr.passerelle.referentiel.TypeEtablissement;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An open school as the directory names it, to be held against what a list says of it. */
public record EtablissementNomme(String uai, TypeEtablissement type, String nom, String commune, String departement) {

    /**
     * @param typeEcrit        null when the list gives none
     * @param departementEcrit the same; a spreadsheet may have taken zeros from it or added some
     * @throws EtablissementDifferent when one of them is not the school's
     */
    void confirmer(String typeEcrit, String departementEcrit) {
        boolean memeType = typeEcrit == null || typeEcrit.equalsIgnoreCase(type.name())
                || typeEcrit.equalsIgnoreCase(Textes.libelle(type, Locale.FRENCH));
        if (!memeType || departementEcrit != null && !sansZeros(departementEcrit).equalsIgnoreCase(sansZeros(departement))) {
            throw new EtablissementDifferent(this,
                    Stream.of(typeEcrit, departementEcrit).filter(Objects::nonNull).collect(Collectors.joining(", ")));
        }
    }

    private static String sansZeros(String departement) {
        return departement.replaceFirst("^0+", "");
    }
}
