package fr.passerelle.contractuels.voeux;

import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.Coordonnees;
import fr.passerelle.referentiel.CommuneSearch;
import fr.passerelle.referentiel.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The establishments a candidate may wish for: those with an implanted post, not deleted, in her discipline and kind of post. */
@ApplicationScoped
public class Offres {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CommuneSearch communes;

    /** Her commune, from which distances are told; empty where its code and name are not found. */
    public Optional<Position> domicile(Candidature candidature) {
        Coordonnees adresse = candidature.getCoordonnees();
        return adresse.getCodePostal() == null || adresse.getCommune() == null ? Optional.empty()
                : communes.localiser(adresse.getCodePostal(), adresse.getCommune()).flatMap(c -> Position.de(c.latitude(), c.longitude()));
    }

    /** By département, commune and name; none as long as the discipline is not known. */
    List<EtablissementOffert> pour(Candidature candidature) {
        return em.createQuery("select new fr.passerelle.contractuels.voeux.EtablissementOffert(e.uai, e.type, e.nom, e.adresse, e.codePostal, "
                + "e.commune, e.departement, e.latitude, e.longitude, sum(p.support.nombre)) from Poste p "
                + "join Etablissement e on e.uai = p.uai where p.campagne = :campagne and p.discipline = :discipline "
                + "and p.typePoste = :type and p.supprime = false and p.support.nombre > 0 group by e.uai, e.type, e.nom, e.adresse, "
                + "e.codePostal, e.commune, e.departement, e.latitude, e.longitude order by e.departement, e.commune, e.nom, e.uai",
                EtablissementOffert.class).setParameter("campagne", candidature.getCampagne())
                .setParameter("discipline", candidature.getDiscipline()).setParameter("type", candidature.getTypePoste()).getResultList();
    }
}
