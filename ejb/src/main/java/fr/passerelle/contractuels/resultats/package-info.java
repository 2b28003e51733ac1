/**
 * What candidates are shown of their affectation, discipline by discipline ("Gestion de l'affichage des résultats"), what they answer to
 * it, and where all of them are ("État des lieux"). May import {@code affectations} and {@code disciplines}.
 */
package fr.passerelle.contractuels.resultats;
