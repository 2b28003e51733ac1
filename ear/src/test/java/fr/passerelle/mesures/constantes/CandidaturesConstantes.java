package fr.passerelle.mesures.constantes;

import fr.passerelle.contractuels.candidatures.CandidatureSearch;
import fr.passerelle.contractuels.candidatures.LigneCandidature;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes the place of the list's reading under its pages, in the copy of the application that is measured: a request that
 * carries {@link #ENTETE} gets the lines read the first time, from memory; any other reads as ever. Both come from one
 * server, turn and turn about, and go through the same view: what differs is the database's part.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class CandidaturesConstantes extends CandidatureSearch {

    public static final String ENTETE = "X-Lignes-Constantes";

    private record Demande(Criteres criteres, Tri tri, int premier, int taille) {
    }

    private final Map<Demande, Tranche<LigneCandidature>> lues = new ConcurrentHashMap<>();

    @EJB
    private CandidatureSearch lecture;

    @Override
    public Tranche<LigneCandidature> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        if (!FacesContext.getCurrentInstance().getExternalContext().getRequestHeaderMap().containsKey(ENTETE)) {
            return lecture.chercher(criteres, tri, premier, taille);
        }
        return lues.computeIfAbsent(new Demande(criteres, tri, premier, taille),
                d -> lecture.chercher(criteres, tri, premier, taille));
    }
}
