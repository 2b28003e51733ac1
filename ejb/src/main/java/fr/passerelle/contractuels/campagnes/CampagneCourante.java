package fr.passerelle.contractuels.campagnes;

import fr.passerelle.noyau.AppelantCourant;
import fr.passerelle.noyau.Horloge;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds the campaign that pages and services work in: the one the caller chose, else the one that is open, else the latest. */
@RequestScoped
public class CampagneCourante {

    /** Account of nobody: the portal's visitors, and jobs without an author. */
    private static final long PERSONNE = -1;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;
    @Inject
    private AppelantCourant appelant;
    private Campagne lue;
    private boolean choisie;

    /** @throws AucuneCampagne when none was ever defined */
    public Campagne lire() {
        return chercher().orElseThrow(AucuneCampagne::new);
    }

    public Optional<Campagne> chercher() {
        List<Object[]> toutes = toutes();
        Optional<Campagne> voulue = toutes.stream().filter(c -> c[1] != null).map(c -> (Campagne) c[0]).findFirst();
        choisie = voulue.isPresent();
        Optional<Campagne> courante = voulue.or(() -> enCours(toutes));
        lue = courante.orElse(null);
        return courante;
    }

    /** Every campaign, the latest first, each with the caller's choice where she made one. */
    private List<Object[]> toutes() {
        return em.createQuery("select c, x.id from Campagne c left join CampagneChoisie x on x.campagne = c "
                + "and x.compteId = :compte order by c.annee desc", Object[].class)
                .setParameter("compte", appelant.compteId().orElse(PERSONNE)).getResultList();
    }

    /** The campaign as the portal announces it, whatever the caller chose to work in. */
    public Optional<Campagne> publique() {
        return enCours(toutes());
    }

    private Optional<Campagne> enCours(List<Object[]> toutes) {
        List<Campagne> campagnes = toutes.stream().map(c -> (Campagne) c[0]).toList();
        return campagnes.stream().filter(c -> c.periode(Campagne.Phase.OUVERTURE).estOuverte(horloge.instant())).findFirst()
                .or(() -> campagnes.stream().findFirst());
    }

    /** Whether the caller chose the campaign that was found last. */
    boolean estChoisie() {
        return choisie;
    }

    /**
     * The same, read once a request and only to be looked at: another transaction may have read it.
     *
     * @throws AucuneCampagne when none was ever defined
     */
    public Campagne consulter() {
        return lue == null ? lire() : lue;
    }

    /** Its number, which lists are narrowed to. @throws AucuneCampagne when none was ever defined */
    public long numero() {
        return consulter().getId();
    }
}
