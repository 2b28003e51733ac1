package fr.passerelle.contractuels.resultats;

import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.affectations.ReponseStagiaire;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.Dossiers;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Periode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Shows the DPE what a candidate of its périmètre answered. */
@Stateless
public class LectureReponseService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Horloge horloge;

    /** Empty as long as no post was shown to her. */
    @RolesAllowed(Roles.DPE)
    public Optional<SuiteReponse> de(long id) {
        Candidature candidature = dossiers.celui(id, Profil.DPE);
        boolean close = candidature.getCampagne().periode(Campagne.Phase.REPONSES).etat(horloge.instant()) == Periode.Etat.CLOSE;
        return em.createQuery("select r from ReponseStagiaire r where r.candidature = :id and r.etat is not null", ReponseStagiaire.class)
                .setParameter("id", id).getResultStream().findFirst().map(r -> new SuiteReponse(r.getEtat(), r.getMoment(), close));
    }
}
