/** The list of candidates the university hands over: reading it, and making or bringing up to date the candidatures it names. */
package fr.passerelle.contractuels.candidatures.liste;
