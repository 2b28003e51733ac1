package fr.passerelle.contractuels;

import fr.passerelle.noyau.Horloge;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds the campaign that pages and services work in: the one that is open, else the latest. */
@RequestScoped
public class CampagneCourante {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;
    private Long numero;

    /** @throws AucuneCampagne when none was ever defined */
    public Campagne lire() {
        return chercher().orElseThrow(AucuneCampagne::new);
    }

    public Optional<Campagne> chercher() {
        List<Campagne> recentes = em.createQuery("select c from Campagne c order by c.annee desc", Campagne.class)
                .setMaxResults(2).getResultList();
        Optional<Campagne> courante = recentes.stream().filter(c -> c.periode(Campagne.Phase.OUVERTURE).estOuverte(horloge.instant()))
                .findFirst().or(() -> recentes.stream().findFirst());
        numero = courante.map(Campagne::getId).orElse(null);
        return courante;
    }

    /**
     * Number of the campaign, read once a request: a page names its year, and its lists are narrowed to it.
     *
     * @throws AucuneCampagne when none was ever defined
     */
    long numero() {
        return numero == null ? lire().getId() : numero;
    }
}
