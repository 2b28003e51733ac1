/**
 * The campaign of a year: its six periods to the minute, the dates its mails announce, which campaign one works in, and what may be
 * changed when. May import {@code nomenclatures}.
 */
package fr.passerelle.contractuels.campagnes;
