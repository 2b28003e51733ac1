package fr.passerelle.contractuels.candidatures;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.contractuels.campagnes.PeriodeDossier;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.ModifieEntreTemps;
import fr.passerelle.noyau.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Finds the dossier that the caller may touch: a candidate her own, staff those of their périmètre. */
@ApplicationScoped
public class Dossiers {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private CampagneCourante campagne;
    @Inject
    private Horloge horloge;
    @Inject
    private Journal journal;

    /** @throws AucuneCandidature when the caller is in no list of the current campaign */
    public Candidature leMien() {
        return em.createQuery("select c from Candidature c where c.campagne = :campagne and c.compte.id = :compte",
                Candidature.class)
                .setParameter("campagne", campagne.lire()).setParameter("compte", appelant.compteId().orElseThrow())
                .getResultStream().findFirst().orElseThrow(AucuneCandidature::new);
    }

    /** Mine, of whatever campaign. @throws Introuvable when that one is not mine */
    public Candidature leMien(long id) {
        Candidature candidature = em.find(Candidature.class, id);
        if (candidature == null || !candidature.getCompte().getId().equals(appelant.compteId().orElseThrow())) {
            throw new Introuvable();
        }
        return candidature;
    }

    /** Mine, while the inscription is open, held as {@link #leMienATenir}. @throws LectureSeule outside it */
    Candidature leMienAModifier() {
        Candidature candidature = leMienATenir();
        LectureSeule.refuser(PeriodeDossier.pourCandidat(candidature.getCampagne(), horloge.instant()));
        return candidature;
    }

    /**
     * Mine, locked before anything else is read: of two changes sent at the same moment the second sees what the first has
     * made.
     *
     * @throws AucuneCandidature when the caller is in no list of the current campaign
     */
    public Candidature leMienATenir() {
        List<Candidature> miennes = em.createQuery("select c from Candidature c where c.compte.id = :compte", Candidature.class)
                .setParameter("compte", appelant.compteId().orElseThrow()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        Campagne courante = campagne.lire();
        return miennes.stream().filter(c -> c.getCampagne().getId().equals(courante.getId())).findFirst()
                .orElseThrow(AucuneCandidature::new);
    }

    /** Somebody's, for staff who hold one of these profiles on its discipline. */
    public Candidature celui(long id, Profil... profils) {
        return exiger(em.find(Candidature.class, id), profils);
    }

    private Candidature exiger(Candidature candidature, Profil... profils) {
        if (candidature == null) {
            throw new Introuvable();
        }
        appelant.exiger(perimetre(candidature), profils);
        return candidature;
    }

    /** Somebody's, for the DPE while the management is open, locked as {@link #leMienAModifier}. @throws LectureSeule outside it */
    Candidature celuiAModifier(long id) {
        Candidature candidature = celuiATenir(id);
        exigerGestion(candidature);
        return candidature;
    }

    /** The same whatever the period; nothing else is read. */
    public Candidature celuiATenir(long id) {
        return exiger(em.find(Candidature.class, id, LockModeType.PESSIMISTIC_WRITE), Profil.DPE);
    }

    /**
     * The same of several, locked in the order of their numbers, so that two who want the same ones wait for each other.
     *
     * @throws Introuvable when one of them does not exist
     */
    public List<Candidature> ceuxATenir(Collection<Long> ids) {
        if (ids.size() == 1) {
            return List.of(celuiATenir(ids.iterator().next()));
        }
        List<Candidature> tenues = ids.isEmpty() ? List.of() : em.createQuery("select c from Candidature c where c.id in :ids order by c.id",
                Candidature.class).setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (tenues.size() < ids.size()) {
            throw new Introuvable();
        }
        tenues.forEach(c -> exiger(c, Profil.DPE));
        return tenues;
    }

    /** @throws LectureSeule outside the management of its campaign */
    public void exigerGestion(Candidature candidature) {
        exigerGestion(candidature.getCampagne());
    }

    /** @throws LectureSeule outside its management */
    public void exigerGestion(Campagne tenue) {
        PeriodeDossier.exigerGestion(tenue, horloge.instant());
    }

    /** Whether the caller manages that dossier, and does not only read it. */
    public boolean gere(Candidature candidature) {
        return appelant.droits().a(perimetre(candidature), Profil.DPE);
    }

    /** Whether the caller may know of a handicap in that dossier, which is not her own. */
    boolean peutLireHandicap(Candidature candidature) {
        return appelant.droits().a(perimetre(candidature), Profil.REFERENT_HANDICAP);
    }

    /** The same, noting in the journal that she is shown it. */
    public boolean lireHandicap(Candidature candidature) {
        boolean lisible = peutLireHandicap(candidature);
        if (lisible) {
            journal.noter(ActeContractuels.HANDICAP_CONSULTE, Reference.a(candidature), candidature.getCompte().getId());
        }
        return lisible;
    }

    /** @throws ModifieEntreTemps when it is no longer as it was displayed; told once, the editor may save again and mean it */
    static void exigerVersion(Candidature candidature, SaisieFiche saisie) {
        if (candidature.getVersion() != saisie.getVersion()) {
            saisie.setVersion(candidature.getVersion());
            throw new ModifieEntreTemps(candidature.getModifieePar(), candidature.getModifieeLe());
        }
    }

    /** What one must hold a profile on: the discipline; everything as long as none is known. */
    private static Perimetre perimetre(Candidature candidature) {
        return candidature.getDiscipline() == null ? Perimetre.tout() : Perimetre.discipline(candidature.getDiscipline());
    }
}
