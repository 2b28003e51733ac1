package fr.passerelle.documents.imports;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Set;

/** The imports that the caller of this request was found to see: a page asks about its own once, and its report not again. */
@RequestScoped
class ImportsVus {

    private final Set<Long> numeros = new HashSet<>();

    void noter(long numero) {
        numeros.add(numero);
    }

    boolean contient(long numero) {
        return numeros.contains(numero);
    }
}
