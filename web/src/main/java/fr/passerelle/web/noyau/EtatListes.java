package fr.passerelle.web.noyau;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The lists of this visit as they were left, by the address of their page and their name. */
@SessionScoped
public class EtatListes implements Serializable {

    private final Map<String, EtatListe> etats = new ConcurrentHashMap<>();

    EtatListe de(String liste) {
        return etats.computeIfAbsent(liste, l -> new EtatListe());
    }
}
