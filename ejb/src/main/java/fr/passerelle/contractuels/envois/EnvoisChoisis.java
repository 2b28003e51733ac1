package fr.passerelle.contractuels.envois;

import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import java.io.Serializable;
import java.util.function.Consumer;

/** The sendings of one kind, as a list that a table shows and an export writes. */
public record EnvoisChoisis(EnvoiResultatsSearch envois, GenreEnvoi genre) implements Search<LigneEnvoiResultats>, Serializable {

    @Override
    public DefinitionListe<LigneEnvoiResultats> definition() {
        return EnvoiResultatsSearch.LISTE;
    }

    @Override
    public Tranche<LigneEnvoiResultats> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return envois.chercher(genre, criteres, tri, premier, taille);
    }

    @Override
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneEnvoiResultats> suite) {
        envois.parcourir(genre, criteres, tri, suite);
    }
}
