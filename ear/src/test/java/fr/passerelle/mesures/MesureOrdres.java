package fr.passerelle.mesures;

import fr.passerelle.demo.Demonstration;
import fr.passerelle.essai.Ordres;
import fr.passerelle.essai.PageListe;
import fr.passerelle.essai.Visiteur;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that a page of the list costs, everything counted: sign-in filter, rights, journal. Taken first, on a
 * server that has just started and by somebody who has just entered: no cache holds anything.
 */
final class MesureOrdres implements Prise {

    private static final int AU_PLUS = 6;

    private final Demonstration demonstration;

    MesureOrdres(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public String nom() {
        return "ordres SQL d'une page";
    }

    @Override
    public List<Mesure> prendre() {
        Ordres ordres = new Ordres(demonstration.base().source());
        List<String> detail = new ArrayList<>();
        int plus = 0;
        for (ActeListe acte : ActeListe.values()) {
            Visiteur visiteur = new Visiteur(demonstration.adresse()).entrePersonnel("dpe");
            PageListe ouverte = acte == ActeListe.PREMIERE_PAGE ? null : PageListe.ouvrir(visiteur, ActeListe.ADRESSE);
            int compte = ordres.pendant(() -> acte.faire(visiteur, ouverte)).size();
            detail.add(acte.libelle() + " " + compte);
            plus = Math.max(plus, compte);
        }
        return List.of(Mesure.compte("Ordres SQL d'une page, au plus", plus, String.join(", ", detail), AU_PLUS));
    }
}
