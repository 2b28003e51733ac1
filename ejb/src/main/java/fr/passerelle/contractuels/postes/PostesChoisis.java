package fr.passerelle.contractuels.postes;

import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import java.io.Serializable;
import java.util.function.Consumer;

/** The posts somebody chose to see, as a list that a table shows and an export writes. */
public record PostesChoisis(PosteSearch postes, ChoixPostes choix) implements Search<LignePoste>, Serializable {

    @Override
    public DefinitionListe<LignePoste> definition() {
        return PosteSearch.LISTE;
    }

    @Override
    public Tranche<LignePoste> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return postes.chercher(choix, criteres, tri, premier, taille);
    }

    @Override
    public void parcourir(Criteres criteres, Tri tri, Consumer<LignePoste> suite) {
        postes.parcourir(choix, criteres, tri, suite);
    }
}
