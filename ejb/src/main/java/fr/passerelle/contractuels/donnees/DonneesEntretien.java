package fr.passerelle.contractuels.donnees;

import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.donnees.Rubrique.Entree;
import fr.passerelle.contractuels.entretiens.Annonce;
import fr.passerelle.contractuels.entretiens.Entretien;
import fr.passerelle.contractuels.entretiens.RendezVous;
import fr.passerelle.noyau.Correction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What she was told of her interview, and the avis given with its comment; what is being decided is told by the DPE, not here. */
@ApplicationScoped
class DonneesEntretien implements SourceDonnees {

    @PersistenceContext
    private EntityManager em;

    @Override
    public int rang() {
        return 3;
    }

    @Override
    public List<Rubrique> de(Candidature c) {
        Optional<Entree> entretien = em.createQuery("select e from Entretien e where e.candidature = :candidature", Entretien.class)
                .setParameter("candidature", c).getResultStream().filter(e -> e.annonce().isPresent() || e.getAvis() != null)
                .map(DonneesEntretien::entree).findFirst();
        return List.of(Rubrique.fiche("entretien", c.getCampagne().anneeScolaire(), entretien));
    }

    private static Entree entree(Entretien e) {
        Optional<RendezVous> dit = e.annonce().flatMap(Annonce::rendezVous);
        Optional<Correction> avis = Optional.ofNullable(e.getAvisDonne());
        return new Entree().avec("annonce", e.annonce().map(Annonce::getGenre).map(AnnonceFaite::de).orElse(null))
                .avec("annonceLe", e.annonce().map(Annonce::getLe).orElse(null)).avec("date", dit.map(RendezVous::getDebut).orElse(null))
                .avec("lieu", dit.map(RendezVous::getLieu).orElse(null)).avec("avis", e.getAvis()).avec("commentaire", e.getCommentaire())
                .avec("avisLe", avis.map(Correction::getLe).orElse(null)).avec("avisPar", avis.map(Correction::getPar).orElse(null));
    }

    /** What she was told, named as what was done and not as what is to do. */
    enum AnnonceFaite {
        CONVOCATION, LISTE_ATTENTE, ANNULATION;

        static AnnonceFaite de(Annonce.Genre genre) {
            return valueOf(genre.name());
        }
    }
}
