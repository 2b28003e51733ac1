package fr.passerelle.contractuels.contrats;

import fr.passerelle.contractuels.affectations.EtatReponse;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.Coordonnees;
import fr.passerelle.contractuels.contrats.VueContrat.Titulaire;
import fr.passerelle.contractuels.nomenclatures.TypePoste;
import fr.passerelle.contractuels.resultats.PosteAffiche;
import fr.passerelle.contractuels.resultats.Reponse;
import fr.passerelle.contractuels.resultats.Resultats;
import fr.passerelle.noyau.ErreurMetier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the contract of a candidate who has accepted it is made of. */
@ApplicationScoped
class Contractants {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Resultats resultats;
    @Inject
    private Remunerations remunerations;
    @Inject
    private CampagneCourante campagne;

    /** @throws ContratNonAccepte unless she has accepted, and her answer holds */
    VueContrat de(Candidature candidature) {
        Reponse acceptation = resultats.reponse(candidature).filter(Reponse::estAcceptee).orElseThrow(ContratNonAccepte::new);
        TypePoste type = em.createQuery("select t from TypePoste t where t.code = :code", TypePoste.class)
                .setParameter("code", candidature.getTypePoste()).getSingleResult();
        LocalDate debut = candidature.getCampagne().getContratDebut();
        LocalDate fin = debut.plusMonths(modele().getDureeMois()).minusDays(1);
        Remuneration remuneration = null;
        ErreurMetier refus = type.getHeuresService() == null ? new ServiceInconnu(type.getLibelle()) : null;
        try {
            remuneration = remunerations.de(type.getCode(), type.getLibelle(), debut);
        } catch (BaremeManquant | ValeurPointManquante manquante) {
            refus = manquante;
        }
        return new VueContrat(titulaire(candidature, type), postes(acceptation), acceptation.getMoment(), debut, fin, type.getHeuresService(),
                remuneration, refus);
    }

    /** The candidates of the current campaign who have accepted a contract in that discipline, by name. */
    List<Candidature> acceptees(String discipline) {
        return em.createQuery("select c from Candidature c join ReponseStagiaire r on r.candidature = c.id where c.campagne = :campagne "
                + "and c.discipline = :discipline and r.etat = :accepte order by c.etatCivil.nom, c.etatCivil.prenom, c.id", Candidature.class)
                .setParameter("campagne", campagne.lire()).setParameter("discipline", discipline).setParameter("accepte", EtatReponse.ACCEPTE)
                .getResultList();
    }

    ModeleLettre modele() {
        return em.createQuery("select m from ModeleLettre m where m.code = :code", ModeleLettre.class)
                .setParameter("code", ModeleLettre.AVIS).getSingleResult();
    }

    private Titulaire titulaire(Candidature c, TypePoste type) {
        Coordonnees adresse = c.getCoordonnees();
        String ville = Stream.of(adresse.getCodePostal(), adresse.getCommune()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        String discipline = em.createQuery("select d.libelle from Discipline d where d.code = :code", String.class)
                .setParameter("code", c.getDiscipline()).getResultStream().findFirst().orElse(c.getDiscipline());
        return new Titulaire(c.getId(), c.getEtatCivil().getNom(), c.getEtatCivil().getPrenom(), c.getNumero(),
                Stream.of(adresse.getAdresse(), ville).filter(l -> l != null && !l.isEmpty()).toList(), c.getDiscipline(), discipline,
                type.getLibelle(), c.getCampagne().anneeScolaire());
    }

    /** In the order of the result she accepted. */
    private List<PosteContrat> postes(Reponse acceptation) {
        List<Long> numeros = acceptation.getResultat().postes().stream().map(PosteAffiche::getPoste).toList();
        Map<Long, PosteContrat> lus = em.createQuery("select new fr.passerelle.contractuels.contrats.PosteContrat(p.id, e.uai, e.type, e.nom, e.adresse, "
                + "e.codePostal, e.commune, p.support.quotite) from Poste p join Etablissement e on e.uai = p.uai where p.id in :numeros",
                PosteContrat.class).setParameter("numeros", numeros).getResultStream().collect(Collectors.toMap(PosteContrat::id, Function.identity()));
        return numeros.stream().map(lus::get).toList();
    }
}
