package fr.passerelle.contractuels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The establishments a candidate may wish for: those with an implanted post, not deleted, in her discipline and kind of post. */
@ApplicationScoped
class Offres {

    @PersistenceContext
    private EntityManager em;

    /** By département, commune and name; none as long as the discipline is not known. */
    List<EtablissementOffert> pour(Candidature candidature) {
        return em.createQuery("select new fr.passerelle.contractuels.EtablissementOffert(e.uai, e.type, e.nom, e.adresse, e.codePostal, "
                + "e.commune, e.departement, e.latitude, e.longitude, sum(p.support.nombre)) from Poste p "
                + "join Etablissement e on e.uai = p.uai where p.campagne = :campagne and p.discipline = :discipline "
                + "and p.typePoste = :type and p.supprime = false and p.support.nombre > 0 group by e.uai, e.type, e.nom, e.adresse, "
                + "e.codePostal, e.commune, e.departement, e.latitude, e.longitude order by e.departement, e.commune, e.nom, e.uai",
                EtablissementOffert.class).setParameter("campagne", candidature.getCampagne())
                .setParameter("discipline", candidature.getDiscipline()).setParameter("type", candidature.getTypePoste()).getResultList();
    }
}
