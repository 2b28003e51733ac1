package fr.passerelle.contractuels.affectations;

import fr.passerelle.contractuels.postes.Poste;
import java.util.List;
import java.util.Map;

/** Candidates and posts that nobody else touches until the end of the transaction. */
public final class Tenus {

    private final Map<Long, StagiaireTenu> stagiaires;
    private final Map<Long, Poste> postes;
    private final Places places;

    Tenus(Map<Long, StagiaireTenu> stagiaires, Map<Long, Poste> postes, Places places) {
        this.stagiaires = stagiaires;
        this.postes = postes;
        this.places = places;
    }

    /** Of that candidature, one of those that are held. */
    public StagiaireTenu stagiaire(long candidature) {
        return stagiaires.get(candidature);
    }

    /** Of that number, one of those that are held. */
    public Poste poste(long numero) {
        return postes.get(numero);
    }

    /** How many supports of that post nobody has. */
    public int libres(Poste poste) {
        return places.libres(poste);
    }

    List<Poste> postes() {
        return List.copyOf(postes.values());
    }

    Places places() {
        return places;
    }
}
