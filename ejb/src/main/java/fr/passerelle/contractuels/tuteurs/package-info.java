/** The tutors of the stagiaires, named by the inspectors and the DPE post by post. May import {@code postes}. */
package fr.passerelle.contractuels.tuteurs;
