/** The candidate's pages, under {@code /candidat}: her dossier, her fiche, her documents. */
package fr.passerelle.web.contractuels.candidat;
