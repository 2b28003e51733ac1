package fr.passerelle.contractuels.tuteurs;

import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import java.io.Serializable;
import java.util.function.Consumer;

/** The posts somebody chose to see with their tutors, as a list that a table shows and an export writes. */
public record PostesEncadres(TuteurSearch tuteurs, ChoixEncadrement choix) implements Search<LigneEncadrement>, Serializable {

    @Override
    public DefinitionListe<LigneEncadrement> definition() {
        return TuteurSearch.LISTE;
    }

    @Override
    public Tranche<LigneEncadrement> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return tuteurs.chercher(choix, criteres, tri, premier, taille);
    }

    @Override
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneEncadrement> suite) {
        tuteurs.parcourir(choix, criteres, tri, suite);
    }
}
