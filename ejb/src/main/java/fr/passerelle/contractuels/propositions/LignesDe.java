package fr.passerelle.contractuels.propositions;

import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import java.io.Serializable;
import java.util.function.Consumer;

/** The lines of a proposition, as a list that a table shows and an export writes; none without a proposition. */
public record LignesDe(LignesSearch recherche, Long proposition) implements Search<LigneProposee>, Serializable {

    @Override
    public DefinitionListe<LigneProposee> definition() {
        return LignesSearch.LIGNES;
    }

    @Override
    public Tranche<LigneProposee> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return recherche.lignes(proposition, criteres, tri, premier, taille);
    }

    @Override
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneProposee> suite) {
        recherche.parcourirLignes(proposition, criteres, tri, suite);
    }
}
