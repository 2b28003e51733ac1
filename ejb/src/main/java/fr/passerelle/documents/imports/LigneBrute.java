package fr.passerelle.documents.imports;

import java.util.List;

/** A line as the file has it: its number, counted as a spreadsheet does, and its cells from left to right. */
record LigneBrute(int numero, List<String> cellules) {

    boolean estVide() {
        return cellules.stream().allMatch(String::isBlank);
    }
}
