/** The list of posts the DOS hands over: reading it, checking it against the directory, making or bringing up to date the posts. */
package fr.passerelle.contractuels.postes.liste;
