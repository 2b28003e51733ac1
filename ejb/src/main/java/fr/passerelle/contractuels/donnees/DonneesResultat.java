package fr.passerelle.contractuels.donnees;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.disciplines.DisciplineCampagne;
import fr.passerelle.contractuels.disciplines.DisciplinesCampagne;
import fr.passerelle.contractuels.donnees.Rubrique.Entree;
import fr.passerelle.contractuels.resultats.Annulation;
import fr.passerelle.contractuels.resultats.PosteAffiche;
import fr.passerelle.contractuels.resultats.Reponse;
import fr.passerelle.contractuels.resultats.Resultat;
import fr.passerelle.contractuels.resultats.Resultats;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Her result once it was shown to her, and every answer she gave, those that were annulled included. */
@ApplicationScoped
class DonneesResultat implements SourceDonnees {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Resultats resultats;
    @Inject
    private DisciplinesCampagne disciplines;
    @Inject
    private Horloge horloge;

    @Override
    public int rang() {
        return 4;
    }

    @Override
    public List<Rubrique> de(Candidature c) {
        String campagne = c.getCampagne().anneeScolaire();
        List<Entree> reponses = em.createQuery("select r from Reponse r where r.candidature = :candidature order by r.moment", Reponse.class)
                .setParameter("candidature", c).getResultStream().map(DonneesResultat::reponse).toList();
        return List.of(Rubrique.fiche("resultat", campagne, resultats.courant(c).filter(r -> montre(c)).map(this::resultat)),
                Rubrique.liste("reponses", campagne, reponses));
    }

    /** Whether the results of her discipline are switched on, and their period has begun. */
    private boolean montre(Candidature c) {
        Periode periode = c.getCampagne().periode(Campagne.Phase.RESULTATS);
        return periode.getDebut() != null && !periode.getDebut().isAfter(horloge.instant())
                && disciplines.trouver(c.getCampagne(), c.getDiscipline()).flatMap(DisciplineCampagne::resultatsAffiches).isPresent();
    }

    private Entree resultat(Resultat resultat) {
        return new Entree().avec("sort", resultat.getSort()).avec("etablissements", etablissements(resultat))
                .avec("afficheLe", resultat.getAfficheLe());
    }

    /** "Louis Pasteur (0210034Y)"; null when nothing is offered. */
    private String etablissements(Resultat resultat) {
        List<String> uais = resultat.postes().stream().map(PosteAffiche::getUai).distinct().toList();
        return uais.isEmpty() ? null : em.createQuery("select e.nom, e.uai from Etablissement e where e.uai in :uais", Object[].class)
                .setParameter("uais", uais).getResultStream().map(e -> e[0] + " (" + e[1] + ")").sorted().collect(Collectors.joining(", "));
    }

    private static Entree reponse(Reponse reponse) {
        Optional<Annulation> annulation = reponse.annulation();
        return new Entree().avec("moment", reponse.getMoment()).avec("sort", reponse.getSort()).avec("motif", reponse.getMotif())
                .avec("recontact", reponse.getRecontact()).avec("annuleeLe", annulation.map(Annulation::getLe).orElse(null))
                .avec("annuleePar", annulation.map(Annulation::getPar).orElse(null))
                .avec("annuleeMotif", annulation.map(Annulation::getMotif).orElse(null));
    }
}
