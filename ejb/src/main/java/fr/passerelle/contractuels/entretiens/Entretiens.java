package fr.passerelle.contractuels.entretiens;

import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.Dossiers;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what is decided of candidates, and holds it while another decision is made. */
@ApplicationScoped
class Entretiens {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Journal journal;

    /** Empty until something was decided once. */
    Optional<Entretien> de(Candidature candidature) {
        return trouver(candidature, LockModeType.NONE);
    }

    /**
     * What is decided of these, made where nothing was, in their order. The candidates are locked in the order of their numbers, then the
     * campaign, so that two who select at the same time wait for each other and ranks never meet.
     *
     * @throws LectureSeule outside the management
     * @throws fr.passerelle.noyau.ModifieEntreTemps when somebody has decided of one of them since she was displayed
     * @throws CandidatureNonInscrite when one of them lacks something
     */
    List<Entretien> tenir(Collection<? extends SaisieCandidat> saisies) {
        Map<Long, Candidature> tenues = new LinkedHashMap<>();
        saisies.stream().map(SaisieCandidat::getCandidature).sorted().forEach(id -> tenues.put(id, dossiers.celuiATenir(id)));
        tenues.values().forEach(dossiers::exigerGestion);
        tenues.values().stream().map(Candidature::getCampagne).distinct().forEach(c -> em.lock(c, LockModeType.PESSIMISTIC_WRITE));
        return saisies.stream().map(saisie -> tenu(saisie, tenues.get(saisie.getCandidature()))).toList();
    }

    private Entretien tenu(SaisieCandidat saisie, Candidature candidature) {
        Optional<Entretien> decide = trouver(candidature, LockModeType.PESSIMISTIC_WRITE);
        saisie.exigerInchange(decide.orElse(null));
        return decide.orElseGet(() -> {
            Entretien nouveau = new Entretien(candidature);
            em.persist(nouveau);
            return nouveau;
        });
    }

    private Optional<Entretien> trouver(Candidature candidature, LockModeType verrou) {
        return em.createQuery("select e from Entretien e where e.candidature = :candidature", Entretien.class)
                .setParameter("candidature", candidature).setLockMode(verrou).getResultList().stream().findFirst();
    }

    /** Those who wait with that candidate, held. */
    ListeAttente attente(Candidature candidature) {
        return new ListeAttente(em.createQuery("select e from Entretien e where e.etat = :attente and e.candidature.campagne = :campagne "
                + "and e.candidature.discipline = :discipline and e.candidature.typePoste = :type order by e.rang, e.id", Entretien.class)
                .setParameter("attente", EtatEntretien.LISTE_ATTENTE).setParameter("campagne", candidature.getCampagne())
                .setParameter("discipline", candidature.getDiscipline()).setParameter("type", candidature.getTypePoste())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList());
    }

    void noter(ActeContractuels acte, Entretien entretien, Map<String, ?> precisions) {
        Candidature candidature = entretien.getCandidature();
        journal.noter(acte, Reference.a(candidature), candidature.getCompte().getId(), precisions);
    }
}
