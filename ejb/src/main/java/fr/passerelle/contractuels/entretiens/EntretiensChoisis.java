package fr.passerelle.contractuels.entretiens;

import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import java.io.Serializable;
import java.util.function.Consumer;

/** The candidates of a discipline and a type of post, as a list that a table shows and an export writes. */
public record EntretiensChoisis(EntretienSearch entretiens, ChoixEntretiens choix) implements Search<LigneEntretien>, Serializable {

    @Override
    public DefinitionListe<LigneEntretien> definition() {
        return EntretienSearch.LISTE;
    }

    @Override
    public Tranche<LigneEntretien> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return entretiens.chercher(choix, criteres, tri, premier, taille);
    }

    @Override
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneEntretien> suite) {
        entretiens.parcourir(choix, criteres, tri, suite);
    }
}
