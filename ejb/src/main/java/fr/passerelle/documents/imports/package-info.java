/**
 * Files read in: a list deposited as CSV or workbook, checked by its header, analysed without writing, then run by chunks
 * with a result for every line. What a line means is a domain's ({@code ImportTraite}); the batch module does the reading.
 */
package fr.passerelle.documents.imports;
