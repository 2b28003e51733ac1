package fr.passerelle.web.noyau;

import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.Tri;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How somebody left a list: page, order, words searched, filters, columns hidden. "Retour" finds it again. */
public class EtatListe implements Serializable {

    static final int TAILLE = 10;

    private int premier;
    private int taille = TAILLE;
    private Tri tri;
    private String recherche = "";
    private final Map<String, String> filtres = new TreeMap<>();
    private final Set<String> masquees = new HashSet<>();

    Criteres criteres() {
        return new Criteres(recherche, filtres);
    }

    void effacer() {
        recherche = "";
        filtres.clear();
        premier = 0;
    }

    int premier() {
        return premier;
    }

    int taille() {
        return taille;
    }

    /** The order asked for, or null as long as nobody sorted. */
    Tri tri() {
        return tri;
    }

    String recherche() {
        return recherche;
    }

    Map<String, String> filtres() {
        return filtres;
    }

    Set<String> masquees() {
        return masquees;
    }

    void chercher(String mots) {
        recherche = mots == null ? "" : mots;
    }

    void feuilleter(int premier, int taille, Tri tri) {
        this.premier = premier;
        this.taille = taille;
        this.tri = tri;
    }
}
