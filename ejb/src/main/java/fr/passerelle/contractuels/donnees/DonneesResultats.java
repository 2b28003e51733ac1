package fr.passerelle.contractuels.donnees;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.donnees.Rubrique.Entree;
import fr.passerelle.contractuels.resultats.Reponse;
import fr.passerelle.contractuels.resultats.Resultat;
import fr.passerelle.noyau.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What was decided of her, once it could be read on her page, and what she has answered. */
@ApplicationScoped
class DonneesResultats implements SourceDonnees {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;

    @Override
    public int rang() {
        return 4;
    }

    @Override
    public List<Rubrique> de(Candidature c) {
        String campagne = c.getCampagne().anneeScolaire();
        return List.of(Rubrique.liste("resultats", campagne, publies(c) ? resultats(c) : List.of()), Rubrique.liste("reponses", campagne, reponses(c)));
    }

    /** What is decided is prepared, and nobody's to read, until the period of results. */
    private boolean publies(Candidature c) {
        Instant debut = c.getCampagne().periode(Campagne.Phase.RESULTATS).getDebut();
        return debut != null && !horloge.instant().isBefore(debut);
    }

    private List<Entree> resultats(Candidature c) {
        return em.createQuery("select distinct x from Resultat x left join fetch x.postes where x.candidature = :candidature order by x.afficheLe", Resultat.class)
                .setParameter("candidature", c).getResultStream().map(x -> new Entree().avec("afficheLe", x.getAfficheLe()).avec("remplaceLe", x.getRemplaceLe())
                        .avec("sort", x.getSort()).avec("uais", x.postes().stream().map(p -> p.getUai()).collect(Collectors.joining(", ")))).toList();
    }

    private List<Entree> reponses(Candidature c) {
        return em.createQuery("select r from Reponse r where r.candidature = :candidature order by r.moment", Reponse.class)
                .setParameter("candidature", c).getResultStream().map(r -> new Entree().avec("moment", r.getMoment()).avec("reponse", r.getSort())
                        .avec("motif", r.getMotif()).avec("recontact", r.getRecontact()).avec("annuleeLe", r.annulation().map(a -> a.getLe()).orElse(null))
                        .avec("annuleeMotif", r.annulation().map(a -> a.getMotif()).orElse(null))).toList();
    }
}
