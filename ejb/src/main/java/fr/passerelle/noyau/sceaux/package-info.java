/**
 * What makes the journal tamper-evident: its closed days are sealed by digests that follow from each other ({@code ChaineJournal}),
 * and a command checks them outside the server ({@code VerificationJournal}). It works on a plain connection for that reason.
 */
package fr.passerelle.noyau.sceaux;
