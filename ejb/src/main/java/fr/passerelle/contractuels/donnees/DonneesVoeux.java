package fr.passerelle.contractuels.donnees;

import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.donnees.Rubrique.Entree;
import fr.passerelle.contractuels.voeux.FeuilleVoeux;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Whether she keeps up her candidature, and her wishes in their order. */
@ApplicationScoped
class DonneesVoeux implements SourceDonnees {

    @PersistenceContext
    private EntityManager em;

    @Override
    public int rang() {
        return 2;
    }

    @Override
    public List<Rubrique> de(Candidature c) {
        String campagne = c.getCampagne().anneeScolaire();
        Optional<Entree> maintien = em.createQuery("select f from FeuilleVoeux f where f.candidature = :candidature", FeuilleVoeux.class)
                .setParameter("candidature", c).getResultStream()
                .map(f -> new Entree().avec("maintien", f.maintien().orElse(null)).avec("maintienLe", f.getMaintienLe())
                        .avec("valideeLe", f.getValideeLe())).findFirst();
        List<Entree> voeux = em.createQuery("select v.rang, e.uai, e.nom, e.commune from FeuilleVoeux f join f.voeux v "
                + "join Etablissement e on e.uai = v.uai where f.candidature = :candidature order by v.rang", Object[].class)
                .setParameter("candidature", c).getResultStream()
                .map(v -> new Entree().avec("rang", v[0]).avec("uai", v[1]).avec("etablissement", v[2]).avec("commune", v[3])).toList();
        return List.of(Rubrique.fiche("maintien", campagne, maintien), Rubrique.liste("voeux", campagne, voeux));
    }
}
