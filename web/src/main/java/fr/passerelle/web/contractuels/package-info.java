/**
 * The pages of contract posts: the DPE's under {@code /contractuels}, and what the domain gives to the menu and to the public
 * portal. The candidate's own pages are in {@code candidat}.
 */
package fr.passerelle.web.contractuels;
