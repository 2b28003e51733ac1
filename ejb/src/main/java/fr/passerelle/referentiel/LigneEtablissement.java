package fr.passerelle.referentiel;

/** A line of the list of establishments, and what a search for one answers. */
public record LigneEtablissement(String uai, TypeEtablissement type, String nom, Secteur secteur, String adresse,
        String codePostal, String commune, String departement, String academie, boolean ouvert) {
}
