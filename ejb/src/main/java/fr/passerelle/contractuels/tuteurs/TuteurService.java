package fr.passerelle.contractuels.tuteurs;

import fr.passerelle.comptes.Annuaire;
import fr.passerelle.comptes.PersonneAnnuaire;
import fr.passerelle.comptes.PersonneInconnue;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.postes.LignePoste;
import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.contractuels.postes.PosteSearch;
import fr.passerelle.contractuels.postes.Postes;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.RequeteListe;
import fr.passerelle.noyau.Restriction;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * "Saisie des tuteurs": inspectors for the posts of their disciplines, the DPE for those of its own, give posts their tutors out
 * of the directory. Both within "Période de gestion des stagiaires (DPE/DOS)": the seed has no other for inspectors.
 */
@Stateless
public class TuteurService {

    private static final int LONGUEUR_MINIMALE_MOT = 2;
    private static final int PROPOSITIONS = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Postes postes;
    @Inject
    private Annuaire annuaire;
    @Inject
    private LieuxTravail lieux;
    @Inject
    private Tenue tenue;

    @RolesAllowed({Roles.INSPECTEUR, Roles.DPE})
    public VueTuteurs de(long poste) {
        Poste encadre = postes.celui(poste, Profil.INSPECTEUR, Profil.DPE);
        LignePoste ligne = new RequeteListe<>(em, PosteSearch.LISTE, Restriction.a("p.id = :id", Map.of("id", poste)))
                .premieres(Criteres.AUCUN, null, 1).get(0);
        return new VueTuteurs(ligne, encadre.getTypePoste(), tuteurs(encadre).stream().map(VueTuteurs.Lu::de).toList(),
                postes.lectureSeule(encadre).orElse(null), annuaire.estConfigure());
    }

    /**
     * People of the directory whose name holds what was typed; nothing for less than two letters or without directory.
     *
     * @throws fr.passerelle.comptes.AnnuaireIndisponible when the directory does not answer
     */
    @RolesAllowed({Roles.INSPECTEUR, Roles.DPE})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<PersonneProposee> proposer(long poste, String mots) {
        Poste encadre = postes.celui(poste, Profil.INSPECTEUR, Profil.DPE);
        if (mots == null || mots.strip().length() < LONGUEUR_MINIMALE_MOT || !annuaire.estConfigure()) {
            return List.of();
        }
        List<PersonneAnnuaire> trouvees = annuaire.chercher(mots, PROPOSITIONS);
        Map<String, String> lieuDe = lieux.de(trouvees);
        Set<String> actifs = tuteurs(encadre).stream().filter(Tuteur::estActif).map(Tuteur::getUid).collect(Collectors.toSet());
        return trouvees.stream().map(p -> new PersonneProposee(p.uid(), p.nomAffiche(), p.courriel(), lieuDe.get(p.uid()),
                actifs.contains(p.uid()))).toList();
    }

    /**
     * Adds that person as the directory describes her now.
     *
     * @throws PersonneInconnue when the directory no longer knows her
     * @throws TuteurDejaDesigne when she is already a tutor of that post
     * @throws LectureSeule outside the management
     */
    @RolesAllowed({Roles.INSPECTEUR, Roles.DPE})
    public void ajouter(long poste, String uid) {
        Poste encadre = postes.celuiAEncadrer(poste);
        PersonneAnnuaire personne = annuaire.trouver(uid).orElseThrow(PersonneInconnue::new);
        tuteurs(encadre).stream().filter(t -> t.estActif() && t.getUid().equals(personne.uid())).findFirst().ifPresent(t -> {
            throw new TuteurDejaDesigne(t);
        });
        Tuteur tuteur = new Tuteur(encadre, personne, lieux.de(List.of(personne)).get(personne.uid()), tenue.correction());
        em.persist(tuteur);
        noter(ActeContractuels.TUTEUR_AJOUTE, tuteur);
    }

    /**
     * Takes that tutor out of its post; she stays in the history.
     *
     * @throws fr.passerelle.noyau.ModifieEntreTemps when somebody has already done so
     * @throws LectureSeule outside the management
     */
    @RolesAllowed({Roles.INSPECTEUR, Roles.DPE})
    public void retirer(long id) {
        Tuteur tuteur = tenue.trouver(Tuteur.class, id);
        postes.celuiAEncadrer(tuteur.getPoste().getId());
        em.refresh(tuteur, LockModeType.PESSIMISTIC_WRITE);
        tuteur.retirer(tenue.correction());
        noter(ActeContractuels.TUTEUR_RETIRE, tuteur);
    }

    private List<Tuteur> tuteurs(Poste poste) {
        return em.createQuery("select t from Tuteur t where t.poste.id = :poste order by t.ajout.le desc, t.id desc", Tuteur.class)
                .setParameter("poste", poste.getId()).getResultList();
    }

    private void noter(ActeContractuels acte, Tuteur tuteur) {
        tenue.noter(acte, Reference.a(tuteur.getPoste()), Map.of("tuteur", tuteur.getId(), "uid", tuteur.getUid()));
    }
}
