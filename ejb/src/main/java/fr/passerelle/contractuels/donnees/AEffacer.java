package fr.passerelle.contractuels.donnees;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds whose data is to be erased, for the night that does it and for the page that foretells it. */
@ApplicationScoped
class AEffacer {

    /** Candidates looked at together. */
    static final int LOT = 200;

    private static final String DE_LA_CAMPAGNE = "select c.id from Candidature c where c.campagne = :campagne";
    private static final String DECLAREES = DE_LA_CAMPAGNE + " and (c.situation.handicap = true or c.situation.observations is not null)";
    private static final String COMMENTEES = "select e.candidature.id from Entretien e where e.candidature.campagne = :campagne "
            + "and e.commentaire is not null";
    private static final String PROPRIETAIRES = "select distinct d.proprietaireCle from DocumentStocke d where d.proprietaireType = :type";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Recrutes recrutes;

    /** Numbers of the candidatures of that campaign, in order, of which something is still held that is erased once due. */
    List<Long> candidatures(Campagne campagne, GenreEffacement genre) {
        Set<Long> toutes = new HashSet<>(numeros(DE_LA_CAMPAGNE, campagne));
        if (genre == GenreEffacement.HANDICAP) {
            Set<Long> dues = new TreeSet<>(numeros(DECLAREES, campagne));
            avecDocument(GenreJustificatif.HANDICAP).filter(toutes::contains).forEach(dues::add);
            return List.copyOf(dues);
        }
        Set<Long> dues = new TreeSet<>(numeros(COMMENTEES, campagne));
        avecDocument(GenreJustificatif.values()).filter(toutes::contains).forEach(dues::add);
        return sansRecrutes(dues);
    }

    private List<Long> numeros(String jpql, Campagne campagne) {
        return em.createQuery(jpql, Long.class).setParameter("campagne", campagne).getResultList();
    }

    /** Numbers of the candidatures, of whatever campaign, that have a document of these kinds, withdrawn or not. */
    private Stream<Long> avecDocument(GenreJustificatif... genres) {
        return em.createQuery(PROPRIETAIRES + " and d.genre in :genres", String.class).setParameter("type", Candidature.class.getSimpleName())
                .setParameter("genres", Stream.of(genres).map(Enum::name).toList()).getResultStream().map(Long::valueOf);
    }

    private List<Long> sansRecrutes(Collection<Long> numeros) {
        List<Long> restent = new ArrayList<>(numeros.size());
        for (List<Long> lot : lots(List.copyOf(numeros))) {
            Set<Long> recrutees = recrutes.parmi(em.createQuery("select c from Candidature c where c.id in :lot", Candidature.class)
                    .setParameter("lot", lot).getResultList());
            lot.stream().filter(id -> !recrutees.contains(id)).forEach(restent::add);
        }
        return restent;
    }

    static List<List<Long>> lots(List<Long> numeros) {
        List<List<Long>> lots = new ArrayList<>();
        for (int i = 0; i < numeros.size(); i += LOT) {
            lots.add(numeros.subList(i, Math.min(i + LOT, numeros.size())));
        }
        return lots;
    }
}
