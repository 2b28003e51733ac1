/**
 * Whether a candidate keeps up her candidature, and the establishments she wishes for in order. May import {@code candidatures},
 * {@code disciplines} and {@code postes}.
 */
package fr.passerelle.contractuels.voeux;
