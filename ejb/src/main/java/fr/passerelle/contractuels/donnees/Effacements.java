package fr.passerelle.contractuels.donnees;

import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import fr.passerelle.contractuels.entretiens.Entretien;
import fr.passerelle.documents.Depot;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Erases the data of some candidates in one transaction, which also counts and notes it: what stopped starts again at the rest. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Effacements {

    private static final String STATISTIQUES = "select c.discipline_code, c.type_poste_code, count(*), "
            + "sum(c.statut <> 'A_COMPLETER'), sum(f.maintien), sum(e.annonce_genre = 'CONVOCATION'), sum(o.sort = 'AFFECTE'), count(r.id) "
            + "from candidature c left join feuille_voeux f on f.candidature_id = c.id left join entretien e on e.candidature_id = c.id "
            + "left join sort_stagiaire o on o.candidature_id = c.id "
            + "left join reponse r on r.candidature_id = c.id and r.sort = 'ACCEPTE' and r.annulee_le is null "
            + "where c.campagne_id = ?1 group by c.discipline_code, c.type_poste_code";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Depot depot;
    @Inject
    private Journal journal;
    @Inject
    private Horloge horloge;

    /** Counts what a campaign was before anything of it is erased; does so once. */
    void compter(long campagne) {
        Campagne terminee = em.find(Campagne.class, campagne, LockModeType.PESSIMISTIC_WRITE);
        if (em.createQuery("select count(s) from StatistiqueCampagne s where s.campagne = :campagne", Long.class)
                .setParameter("campagne", terminee).getSingleResult() > 0) {
            return;
        }
        for (Object comptes : em.createNativeQuery(STATISTIQUES).setParameter(1, campagne).getResultList()) {
            em.persist(new StatistiqueCampagne(terminee, (Object[]) comptes));
        }
    }

    void effacer(long campagne, GenreEffacement genre, List<Long> candidatures) {
        int documents = 0;
        for (Long id : candidatures) {
            Candidature candidature = em.find(Candidature.class, id, LockModeType.PESSIMISTIC_WRITE);
            documents += genre == GenreEffacement.HANDICAP ? effacerHandicap(candidature) : effacerDocuments(candidature);
            journal.noter(ActeContractuels.DONNEES_EFFACEES, Reference.a(candidature), candidature.getCompte().getId(),
                    Map.of("genre", genre));
        }
        duJour(em.getReference(Campagne.class, campagne), genre).compter(candidatures.size(), documents);
    }

    private int effacerHandicap(Candidature candidature) {
        candidature.oublierHandicap();
        return depot.oublier(Reference.a(candidature), GenreJustificatif.HANDICAP);
    }

    private int effacerDocuments(Candidature candidature) {
        candidature.oublierDocuments();
        em.createQuery("select e from Entretien e where e.candidature = :candidature", Entretien.class)
                .setParameter("candidature", candidature).getResultStream().forEach(Entretien::oublierCommentaire);
        return depot.oublier(Reference.a(candidature));
    }

    private Effacement duJour(Campagne campagne, GenreEffacement genre) {
        return em.createQuery("select e from Effacement e where e.campagne = :campagne and e.genre = :genre and e.jour = :jour",
                Effacement.class).setParameter("campagne", campagne).setParameter("genre", genre).setParameter("jour", horloge.aujourdhui())
                .getResultStream().findFirst().orElseGet(() -> {
                    Effacement nouveau = new Effacement(campagne, genre, horloge.aujourdhui());
                    em.persist(nouveau);
                    return nouveau;
                });
    }
}
