package fr.passerelle.contractuels.entretiens;

import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.campagnes.PeriodeDossier;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.Dossiers;
import fr.passerelle.noyau.Horloge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows what is decided of candidates: to the DPE and the inspectors of their disciplines all of it, to a candidate what she was told. */
@Stateless
public class LectureEntretienService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Entretiens entretiens;
    @Inject
    private Horloge horloge;

    @RolesAllowed({Roles.DPE, Roles.INSPECTEUR})
    public VueEntretien de(long id) {
        Candidature c = dossiers.celui(id, Profil.DPE, Profil.INSPECTEUR);
        Optional<Entretien> decide = entretiens.de(c);
        CandidatChoisi choisi = new CandidatChoisi(c, decide.orElse(null));
        return new VueEntretien(candidat(c), dossiers.gere(c), choisi.getEtat(), decide.map(Entretien::getRang).orElse(null),
                choisi.getRendezVous(), decide.flatMap(Entretien::annonce).map(EntretienAnnonce::de).orElse(null), choisi.getAAnnoncer(),
                choisi.getAvis(), decide.map(Entretien::getCommentaire).orElse(null), decide.map(Entretien::getAvisDonne).orElse(null),
                decide.map(Entretien::getCorrection).orElse(null),
                Arrays.stream(ActeSelection.values()).filter(acte -> acte.concerne(choisi)).collect(Collectors.toSet()),
                decide.filter(e -> e.getRang() != null).map(SaisieRang::new).orElse(null),
                decide.filter(Entretien::peutRecevoirAvis).map(SaisieAvis::new).orElse(null),
                PeriodeDossier.pourGestion(c.getCampagne(), horloge.instant()).orElse(null));
    }

    /**
     * Those candidates as they are now, for an act that is about to be done with them.
     *
     * @param acte name of an {@link ActeSelection}
     * @throws fr.passerelle.noyau.Introuvable when there is no such act, or no such candidate
     */
    @RolesAllowed(Roles.DPE)
    public SaisieSelection choisir(String acte, Collection<Long> candidatures) {
        return new SaisieSelection(ActeSelection.nomme(acte), candidatures.stream().distinct().map(id -> dossiers.celui(id, Profil.DPE))
                .map(c -> new CandidatChoisi(c, entretiens.de(c).orElse(null))).toList());
    }

    /** The form of the date and the place of those candidates; the place is the one that is already fixed. */
    @RolesAllowed(Roles.DPE)
    public SaisieRendezVous rendezVous(SaisieSelection selection) {
        return new SaisieRendezVous(selection, horloge.fuseau());
    }

    /** What I was told last; empty when nothing was. */
    @RolesAllowed(Roles.CANDIDAT)
    public Optional<EntretienAnnonce> leMien() {
        return entretiens.de(dossiers.leMien()).flatMap(Entretien::annonce).map(EntretienAnnonce::de);
    }

    private VueEntretien.Candidat candidat(Candidature c) {
        Object[] libelles = em.createQuery("select t.libelle, d.libelle from TypePoste t left join Discipline d on d.code = :discipline "
                + "where t.code = :type", Object[].class).setParameter("type", c.getTypePoste()).setParameter("discipline", c.getDiscipline())
                .getSingleResult();
        return new VueEntretien.Candidat(c.getId(), c.getEtatCivil().getNom(), c.getEtatCivil().getPrenom(), c.getNumero(), c.getDiscipline(),
                (String) libelles[1], c.getTypePoste(), (String) libelles[0], c.getStatut(), c.getInscriteLe());
    }
}
