package fr.passerelle.contractuels;

import fr.passerelle.noyau.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds the campaign that pages and services work in: the one that is open, else the latest. */
@ApplicationScoped
public class CampagneCourante {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;

    /** @throws AucuneCampagne when none was ever defined */
    public Campagne lire() {
        return chercher().orElseThrow(AucuneCampagne::new);
    }

    public Optional<Campagne> chercher() {
        List<Campagne> recentes = em.createQuery("select c from Campagne c order by c.annee desc", Campagne.class)
                .setMaxResults(2).getResultList();
        return recentes.stream().filter(c -> c.periode(Campagne.Phase.OUVERTURE).estOuverte(horloge.instant())).findFirst()
                .or(() -> recentes.stream().findFirst());
    }
}
