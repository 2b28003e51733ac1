package fr.passerelle.contractuels.donnees;

import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.donnees.BilanCampagne.Fait;
import fr.passerelle.contractuels.donnees.BilanCampagne.Prevu;
import fr.passerelle.noyau.Horloge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;

/** "Données personnelles": what each campaign still holds, when it is erased, what was; only counts, and nothing is done. */
@Stateless
public class BilanDonneesService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private AEffacer aEffacer;
    @Inject
    private Horloge horloge;

    /** Every campaign, the latest first. */
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public List<BilanCampagne> bilan() {
        List<Effacement> faits = em.createQuery("select e from Effacement e order by e.jour desc, e.id desc", Effacement.class)
                .getResultList();
        return em.createQuery("select c from Campagne c order by c.annee desc", Campagne.class).getResultStream()
                .map(c -> new BilanCampagne(c.anneeScolaire(), c.fin().orElse(null), c.getConservationMois(), prevus(c), de(c, faits)))
                .toList();
    }

    private List<Prevu> prevus(Campagne campagne) {
        return Arrays.stream(GenreEffacement.values()).map(g -> new Prevu(g, g.echeance(campagne, horloge.fuseau()).orElse(null),
                aEffacer.candidatures(campagne, g).size())).toList();
    }

    private static List<Fait> de(Campagne campagne, List<Effacement> faits) {
        return faits.stream().filter(e -> e.getCampagne().getId().equals(campagne.getId()))
                .map(e -> new Fait(e.getGenre(), e.getJour(), e.getCandidats(), e.getDocuments())).toList();
    }
}
