package fr.passerelle.contractuels.voeux;

import fr.passerelle.referentiel.TypeEtablissement;

/** One wish, with the school it names; its rank counts from 1. */
public record VoeuLu(int rang, String uai, TypeEtablissement type, String nom, String commune, String departement) {
}
