/**
 * Files and sheets: stored documents checked by content, versioned and de-duplicated ({@code Depot}), lists written to
 * spreadsheets, CSV and PDF ({@code exports}), files read in with a report per line ({@code imports}).
 * What a document is about belongs to a domain, which says who may read it ({@code AccesDocument}) and how a line is
 * imported ({@code ImportTraite}). It may import {@code noyau}, {@code referentiel} and {@code comptes}.
 */
package fr.passerelle.documents;
