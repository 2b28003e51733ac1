/**
 * The kernel every other package stands on: time ({@code Horloge}), installation settings ({@code Reglage}),
 * the journal of decisions, refusals ({@code ErreurMetier}), lists read page by page ({@code Search}),
 * campaign windows ({@code Periode}) and background work ({@code JobLauncher}).
 * It knows no person, no establishment and no screen, and imports no other package of Passerelle.
 */
package fr.passerelle.noyau;
