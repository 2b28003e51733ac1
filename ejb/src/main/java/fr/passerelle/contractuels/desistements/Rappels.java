package fr.passerelle.contractuels.desistements;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.voeux.Feuilles;
import fr.passerelle.contractuels.voeux.RangsVoeux;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the places that are given back, and whom to call for them. */
@ApplicationScoped
class Rappels {

    private static final String PLACES = "select p.id, p.identifiant, p.uai, e.type, e.nom, e.commune, p.support_quotite, "
            + "p.supports - count(a.id), coalesce(sum(r.etat = 'REFUSE'), 0), coalesce(max(d.candidature_id = ?4), 0) "
            + "from poste p join etablissement e on e.uai = p.uai "
            + "left join affectation a on a.poste_id = p.id left join decision_affectation d on d.id = a.decision_id "
            + "left join reponse_stagiaire r on r.candidature_id = d.candidature_id "
            + "where p.campagne_id = ?1 and p.discipline_code = ?2 and p.type_poste_code = ?3 and p.supprime = false "
            + "group by p.id, p.identifiant, p.uai, e.type, e.nom, e.commune, p.support_quotite, p.supports "
            + "having p.supports > count(a.id) or sum(r.etat = 'REFUSE') > 0 order by e.nom, p.identifiant";

    /** The waiting list first, then those without a post, then those who refused one and asked to be recontacted, the earliest first. */
    private static final String CANDIDATS = "from candidature c join feuille_voeux f on f.candidature_id = c.id and f.maintien = true "
            + "join sort_stagiaire o on o.candidature_id = c.id join reponse_stagiaire r on r.candidature_id = c.id "
            + "left join entretien n on n.candidature_id = c.id and n.etat = 'LISTE_ATTENTE' "
            + "where c.campagne_id = ?1 and c.discipline_code = ?2 and c.type_poste_code = ?3 and c.statut <> 'A_COMPLETER' "
            + "and (r.etat = 'REFUSE' and r.recontact = true or o.sort = 'AUCUNE' and coalesce(r.etat, '') <> 'REFUSE') "
            + "and not exists (select 1 from desistement x where x.candidature_id = c.id)";
    private static final String ORDRE = " order by r.etat = 'REFUSE', n.rang is null, n.rang, r.moment, c.nom, c.prenom, c.id";

    private static final Comparator<PlaceRendue> PREFEREES = Comparator.comparing(PlaceRendue::sienne)
            .thenComparing(PlaceRendue::rang, Comparator.nullsLast(Comparator.naturalOrder()));

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Feuilles feuilles;

    /** Those the first of these candidates wishes for come first, in her order; those she has refused, last. */
    List<PlaceRendue> placesPour(List<CandidatARappeler> candidats, Campagne campagne, String discipline, String typePoste) {
        Optional<Candidature> suivante = candidats.stream().findFirst().map(c -> em.getReference(Candidature.class, c.candidature()));
        RangsVoeux voeux = feuilles.rangs(suivante.stream().toList()).values().stream().findFirst().orElse(RangsVoeux.AUCUN);
        long sienne = suivante.map(Candidature::getId).orElse(0L);
        List<?> places = requete(PLACES, campagne, discipline, typePoste).setParameter(4, sienne).getResultList();
        return places.stream().map(l -> PlaceRendue.de((Object[]) l).pour(voeux)).sorted(PREFEREES).toList();
    }

    List<CandidatARappeler> premiers(Campagne campagne, String discipline, String typePoste, int auPlus) {
        List<?> lignes = requete("select c.id, c.nom, c.prenom, c.numero, n.rang, r.moment " + CANDIDATS + ORDRE, campagne, discipline, typePoste)
                .setMaxResults(auPlus).getResultList();
        return lignes.stream().map(l -> CandidatARappeler.de((Object[]) l)).toList();
    }

    int nombre(Campagne campagne, String discipline, String typePoste) {
        return ((Number) requete("select count(*) " + CANDIDATS, campagne, discipline, typePoste).getSingleResult()).intValue();
    }

    /** Candidatures that have that post and have refused it, the earliest refusal first. */
    List<Long> refus(long poste) {
        return em.createQuery("select c.id from Affectation a join a.decision d join d.candidature c join ReponseStagiaire r on r.candidature = c.id "
                + "where a.poste.id = :poste and r.etat = fr.passerelle.contractuels.affectations.EtatReponse.REFUSE order by r.moment", Long.class)
                .setParameter("poste", poste).getResultList();
    }

    private Query requete(String sql, Campagne campagne, String discipline, String typePoste) {
        return em.createNativeQuery(sql).setParameter(1, campagne.getId()).setParameter(2, discipline).setParameter(3, typePoste);
    }
}
