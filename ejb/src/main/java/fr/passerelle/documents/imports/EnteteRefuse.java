package fr.passerelle.documents.imports;

import fr.passerelle.documents.FichierRefuse;
import java.util.List;

/** The first line of the file lacks a column, or has one twice; the refusal names them. */
public class EnteteRefuse extends FichierRefuse {

    private EnteteRefuse(String cle, List<String> colonnes) {
        super(cle, colonnes.size(), String.join(", ", colonnes));
    }

    static EnteteRefuse manquantes(List<String> colonnes) {
        return new EnteteRefuse("import.entete.manquantes", colonnes);
    }

    static EnteteRefuse doubles(List<String> colonnes) {
        return new EnteteRefuse("import.entete.doubles", colonnes);
    }
}
