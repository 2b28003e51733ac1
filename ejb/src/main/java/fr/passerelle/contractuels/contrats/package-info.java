/**
 * What a contract pays and the letter that says it ("avis de contrat de recrutement"). Pay comes from dated rows only: where none covers
 * the first day, the letter is refused and the missing row named. May import {@code resultats} and what comes before it.
 */
package fr.passerelle.contractuels.contrats;
