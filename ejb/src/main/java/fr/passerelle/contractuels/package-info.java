/**
 * Contract posts held by students of a master MEEF (ContAcTT). A campaign goes through its packages in this order: {@code nomenclatures},
 * {@code campagnes}, {@code disciplines}, {@code candidatures}, {@code postes}, {@code capacites}, {@code voeux}, {@code entretiens},
 * {@code affectations}, {@code propositions}, {@code resultats}, {@code tuteurs}, {@code envois}, {@code contrats}, {@code desistements}, {@code exports},
 * {@code donnees}; each imports only those before it, and what it must know of a later one it declares as an interface. Here is what all
 * share: the acts of the journal, the mails, why a page can only be read. The domain may import every level of the shared ground, and no
 * other domain.
 */
package fr.passerelle.contractuels;
