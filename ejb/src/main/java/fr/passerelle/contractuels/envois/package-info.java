/**
 * "Envois des résultats": what candidates, heads of establishments and inspectors are told by mail once the results of a discipline are
 * shown, each sending once, again only on purpose. May import {@code resultats} and {@code tuteurs}.
 */
package fr.passerelle.contractuels.envois;
