/**
 * Lists written out: any {@code Search} to a spreadsheet, a CSV file or a PDF, row after row, whatever their number.
 * Who may export a list is who may read it: rows come through the {@code Search}, with its roles and its périmètre.
 */
package fr.passerelle.documents.exports;
