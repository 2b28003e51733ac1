package fr.passerelle.contractuels.exports;

import fr.passerelle.referentiel.TypeEtablissement;

/** An establishment that somebody wishes for. */
public record EtablissementVoulu(String uai, TypeEtablissement type, String nom, String departement, String ville) {
}
