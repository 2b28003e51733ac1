/**
 * What every page stands on: the lazy table over any {@code Search}, the one exception handler, messages and the console of the visit,
 * the activity menu, labelled fields, languages and display preferences. The tag files of {@code WEB-INF/tags} are its other half.
 * Imports {@code fr.passerelle.noyau} and {@code fr.passerelle.comptes}; what a domain shows here (activities, announcements) it
 * provides by implementing {@link fr.passerelle.web.noyau.Activites} and {@link fr.passerelle.web.noyau.Annonces}.
 */
package fr.passerelle.web.noyau;
