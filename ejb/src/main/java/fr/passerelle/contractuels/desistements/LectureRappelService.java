package fr.passerelle.contractuels.desistements;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.contractuels.campagnes.PeriodeDossier;
import fr.passerelle.contractuels.disciplines.DisciplineCampagne;
import fr.passerelle.contractuels.disciplines.DisciplinesCampagne;
import fr.passerelle.contractuels.postes.ChoixOfferts;
import fr.passerelle.contractuels.postes.PosteSearch;
import fr.passerelle.noyau.Horloge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What can be offered in a discipline, and to whom. */
@Stateless
public class LectureRappelService {

    private static final int MONTRES = 50;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Rappels rappels;
    @Inject
    private CampagneCourante campagne;
    @Inject
    private DisciplinesCampagne etats;
    @Inject
    private Appelant appelant;
    @Inject
    private Horloge horloge;

    /** What can be chosen: the caller's disciplines alone, and the types of post. */
    @RolesAllowed(Roles.DPE)
    public ChoixOfferts offerts() {
        return PosteSearch.offerts(em, appelant.droits().codes(Perimetre.Genre.DISCIPLINE, Profil.DPE));
    }

    @RolesAllowed(Roles.DPE)
    public VueRappels vue(String discipline, String typePoste) {
        appelant.exiger(Perimetre.discipline(discipline), Profil.DPE);
        Campagne courante = campagne.lire();
        List<CandidatARappeler> premiers = rappels.premiers(courante, discipline, typePoste, MONTRES);
        return new VueRappels(etats.trouver(courante, discipline).flatMap(DisciplineCampagne::resultatsAffiches).isPresent(),
                PeriodeDossier.pourReponses(courante, horloge.instant()).orElse(null), courante.periode(Campagne.Phase.REPONSES).getFin(),
                rappels.placesPour(premiers, courante, discipline, typePoste), premiers,
                premiers.size() < MONTRES ? premiers.size() : rappels.nombre(courante, discipline, typePoste));
    }
}
