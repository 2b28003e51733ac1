package fr.passerelle.contractuels.candidatures;

import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.campagnes.PeriodeDossier;
import fr.passerelle.contractuels.candidatures.DossierCandidat.Choix;
import fr.passerelle.contractuels.candidatures.DossierCandidat.PieceJointe;
import fr.passerelle.documents.Depot;
import fr.passerelle.documents.DocumentStocke;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Reference;
import fr.passerelle.referentiel.DisciplineSearch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Shows a dossier: to the candidate her own, to staff those of their périmètre, to inspectors what they need of those of their
 * disciplines.
 */
@Stateless
public class DossierService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Depot depot;
    @Inject
    private DisciplineSearch disciplines;
    @Inject
    private Horloge horloge;

    /** @throws AucuneCandidature when I am in no list of the current campaign */
    @RolesAllowed(Roles.CANDIDAT)
    public DossierCandidat leMien() {
        Candidature candidature = dossiers.leMien();
        return dossier(candidature, true, PeriodeDossier.pourCandidat(candidature.getCampagne(), horloge.instant()));
    }

    /** Somebody's; what concerns a handicap is in it only for who may read it, which is journalled. */
    @RolesAllowed({Roles.DPE, Roles.REFERENT_HANDICAP})
    public DossierCandidat de(long id) {
        Candidature candidature = dossiers.celui(id, Profil.DPE, Profil.REFERENT_HANDICAP);
        return dossier(candidature, dossiers.lireHandicap(candidature),
                PeriodeDossier.pourGestion(candidature.getCampagne(), horloge.instant()));
    }

    /** What an inspector of its discipline reads of somebody's. */
    @RolesAllowed(Roles.INSPECTEUR)
    public DossierConsulte consulter(long id) {
        Candidature c = dossiers.celui(id, Profil.INSPECTEUR);
        return new DossierConsulte(c.getId(), c.getNumero(), c.getEtatCivil().getNom(), c.getEtatCivil().getPrenom(), c.getEtudes(),
                discipline(c.getDiscipline()), typePoste(c.getTypePoste()), c.getCoordonnees().getCommune(), c.getStatut(),
                pieces(c, GenreJustificatif::estPedagogique));
    }

    private DossierCandidat dossier(Candidature c, boolean handicapLisible, Optional<LectureSeule.Motif> lectureSeule) {
        Situation situation = handicapLisible ? c.getSituation() : c.getSituation().sansHandicap();
        return new DossierCandidat(c.getId(), c.getNumero(), c.getEtatCivil(), c.getCompte().getCourriel(),
                c.courrielDemande().orElse(null), c.getCoordonnees(), situation, handicapLisible, c.getEtudes(),
                discipline(c.getDiscipline()), typePoste(c.getTypePoste()), pieces(c, g -> handicapLisible || !g.estSensible()),
                c.estInscrite() ? List.of() : c.manques(), c.getStatut(), c.getInscriteLe(), lectureSeule.orElse(null));
    }

    private Choix discipline(String code) {
        return code == null ? null
                : disciplines.parCode(code).map(d -> new Choix(d.code(), d.libelle())).orElseGet(() -> new Choix(code, code));
    }

    private Choix typePoste(String code) {
        return em.createQuery("select t.libelle from TypePoste t where t.code = :code", String.class).setParameter("code", code)
                .getResultStream().findFirst().map(libelle -> new Choix(code, libelle)).orElseGet(() -> new Choix(code, code));
    }

    private List<PieceJointe> pieces(Candidature candidature, Predicate<GenreJustificatif> lisible) {
        List<DocumentStocke> deposes = depot.documents(Reference.a(candidature));
        return Arrays.stream(GenreJustificatif.values()).filter(lisible)
                .map(g -> new PieceJointe(g, deposes.stream().filter(d -> d.getGenre().equals(g.name())).findFirst()
                        .orElse(null)))
                .toList();
    }
}
