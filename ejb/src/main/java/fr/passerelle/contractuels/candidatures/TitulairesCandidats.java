package fr.passerelle.contractuels.candidatures;

import fr.passerelle.comptes.Porte;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Titulaires;
import fr.passerelle.contractuels.campagnes.ApplicationFermee;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** Answers for the candidates' door by their last candidature: the birth date the university gave, and who manages it. */
@ApplicationScoped
class TitulairesCandidats implements Titulaires {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Dossiers dossiers;
    @Inject
    private CampagneCourante campagne;
    @Inject
    private Horloge horloge;

    @Override
    public Porte porte() {
        return Porte.CANDIDAT;
    }

    @Override
    public Optional<LocalDate> naissance(long compteId) {
        return derniere(compteId).map(c -> c.getEtatCivil().getDateNaissance());
    }

    /** Candidates enter within "Période d'ouverture de l'application". */
    @Override
    public Optional<ErreurMetier> fermeture() {
        Periode ouverture = campagne.publique().map(c -> c.periode(Campagne.Phase.OUVERTURE)).orElseGet(Periode::aDefinir);
        return ouverture.estOuverte(horloge.instant()) ? Optional.empty()
                : Optional.of(new ApplicationFermee(ouverture, horloge.instant()));
    }

    @Override
    public void exigerGestion(long compteId) {
        dossiers.celui(derniere(compteId).orElseThrow(Introuvable::new).getId(), Profil.DPE);
    }

    private Optional<Candidature> derniere(long compteId) {
        return em.createQuery("select c from Candidature c where c.compte.id = :compte order by c.campagne.annee desc",
                Candidature.class).setParameter("compte", compteId).setMaxResults(1).getResultStream().findFirst();
    }
}
