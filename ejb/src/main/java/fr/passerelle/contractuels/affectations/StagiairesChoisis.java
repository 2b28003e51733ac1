package fr.passerelle.contractuels.affectations;

import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import java.io.Serializable;
import java.util.function.Consumer;

/** The candidates of a discipline and a type of post, as a list that a table shows and an export writes. */
public record StagiairesChoisis(AffectationSearch stagiaires, ChoixStagiaires choix) implements Search<LigneStagiaire>, Serializable {

    @Override
    public DefinitionListe<LigneStagiaire> definition() {
        return AffectationSearch.LISTE;
    }

    @Override
    public Tranche<LigneStagiaire> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return stagiaires.chercher(choix, criteres, tri, premier, taille);
    }

    @Override
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneStagiaire> suite) {
        stagiaires.parcourir(choix, criteres, tri, suite);
    }
}
