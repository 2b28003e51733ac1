package fr.passerelle.contractuels.postes;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.contractuels.campagnes.PeriodeDossier;
import fr.passerelle.contractuels.disciplines.DisciplineCampagne;
import fr.passerelle.contractuels.disciplines.DisciplinesCampagne;
import fr.passerelle.contractuels.disciplines.SaisiePostesClose;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Introuvable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds the post that the caller may touch, in the périmètre of its discipline, and says whether the campaign lets it change. */
@ApplicationScoped
public class Postes {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private CampagneCourante campagne;
    @Inject
    private DisciplinesCampagne disciplines;
    @Inject
    private Horloge horloge;

    /** @throws Introuvable when there is none of that number */
    public Poste celui(long id, Profil... profils) {
        return exiger(em.find(Poste.class, id), profils);
    }

    /**
     * The same for the DOS while the management is open, locked until the end of the transaction.
     *
     * @throws LectureSeule outside it
     * @throws SaisiePostesClose once the posts of the discipline are closed
     */
    Poste celuiAModifier(long id) {
        Poste poste = exiger(em.find(Poste.class, id, LockModeType.PESSIMISTIC_WRITE), Profil.DOS);
        exigerSaisie(poste.getCampagne(), poste.getDiscipline());
        return poste;
    }

    /**
     * The campaign in which the DOS creates a post of that discipline.
     *
     * @throws LectureSeule outside the management
     * @throws SaisiePostesClose once the posts of the discipline are closed
     */
    Campagne pourCreer(String discipline) {
        appelant.exiger(Perimetre.discipline(discipline), Profil.DOS);
        Campagne courante = campagne.lire();
        exigerSaisie(courante, discipline);
        return courante;
    }

    /** The campaign in which the DOS manages that discipline otherwise than by its posts. @throws LectureSeule outside the management */
    public Campagne pourGerer(String discipline) {
        appelant.exiger(Perimetre.discipline(discipline), Profil.DOS);
        Campagne courante = campagne.lire();
        PeriodeDossier.exigerGestion(courante, horloge.instant());
        return courante;
    }

    /**
     * The same for who gives it tutors, while the management is open; that the posts of the discipline are closed does not matter.
     *
     * @throws LectureSeule outside the management
     * @throws PosteSupprime when it was taken away
     */
    public Poste celuiAEncadrer(long id) {
        Poste poste = exiger(em.find(Poste.class, id, LockModeType.PESSIMISTIC_WRITE), Profil.INSPECTEUR, Profil.DPE);
        PeriodeDossier.exigerGestion(poste.getCampagne(), horloge.instant());
        if (poste.estSupprime()) {
            throw new PosteSupprime(poste.getIdentifiant());
        }
        return poste;
    }

    /** Posts change within the management, as long as those of the discipline are not closed; held until the end of the transaction. */
    private void exigerSaisie(Campagne courante, String discipline) {
        PeriodeDossier.exigerGestion(courante, horloge.instant());
        disciplines.tenir(courante, discipline).flatMap(DisciplineCampagne::postesClos).ifPresent(cloture -> {
            throw new SaisiePostesClose(cloture);
        });
    }

    private Poste exiger(Poste poste, Profil... profils) {
        if (poste == null) {
            throw new Introuvable();
        }
        appelant.exiger(Perimetre.discipline(poste.getDiscipline()), profils);
        return poste;
    }

    /** Why what the DOS manages can only be read. */
    public Optional<LectureSeule.Motif> lectureSeule() {
        return PeriodeDossier.pourGestion(campagne.consulter(), horloge.instant());
    }

    /** Why the tutors of that post can only be read. */
    public Optional<LectureSeule.Motif> lectureSeule(Poste poste) {
        return PeriodeDossier.pourGestion(poste.getCampagne(), horloge.instant());
    }

    /** Why the posts of that discipline can only be read. */
    public Optional<LectureSeule.Motif> lectureSeule(String discipline) {
        Campagne courante = campagne.consulter();
        return PeriodeDossier.pourGestion(courante, horloge.instant()).or(() -> disciplines.trouver(courante, discipline)
                .flatMap(DisciplineCampagne::postesClos).map(SaisiePostesClose::motif));
    }
}
