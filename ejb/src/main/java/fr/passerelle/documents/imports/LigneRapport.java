package fr.passerelle.documents.imports;

/** A line of the report: what became of a line of the file and, where it was refused, why. */
public record LigneRapport(Long id, Integer ligne, String cle, Constat.Resultat resultat, String colonne, String valeur, String motif) {
}
