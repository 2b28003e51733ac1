package fr.passerelle.contractuels.envois;

import fr.passerelle.comptes.Compte;
import fr.passerelle.comptes.Habilites;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.contractuels.affectations.EtatReponse;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.noyau.Formats;
import fr.passerelle.noyau.Textes;
import fr.passerelle.referentiel.CourrielEtablissement;
import fr.passerelle.referentiel.DisciplineSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Composes the mails of a sending from what candidates of the discipline are shown now, in a fixed number of statements. */
@ApplicationScoped
class CourrielsEnvoi {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Habilites habilites;
    @Inject
    private DisciplineSearch disciplines;

    List<CourrielPret> de(GenreEnvoi genre, Campagne campagne, String discipline) {
        return switch (genre) {
            case ALTERNANTS -> alternants(campagne, discipline);
            case PERDIR -> etablissements(campagne, discipline);
            case INSPECTEURS -> inspecteurs(campagne, discipline);
        };
    }

    /** Each candidate who is shown a result, with or without a post. */
    private List<CourrielPret> alternants(Campagne campagne, String discipline) {
        Instant limite = campagne.periode(Campagne.Phase.REPONSES).getFin();
        String avant = limite == null ? Textes.texte("envois", Locale.FRENCH, "envoi.sans_limite") : Formats.momentEnLettres(limite);
        return em.createQuery("select k from Resultat x join x.candidature c join c.compte k where c.campagne = :campagne and c.discipline = :discipline "
                + "and x.remplaceLe is null order by k.nom, k.prenom, k.id", Compte.class).setParameter("campagne", campagne)
                .setParameter("discipline", discipline).getResultStream()
                .map(c -> new CourrielPret(c.nomAffiche(), Optional.ofNullable(c.getCourriel()),
                        Map.of("nom", c.nomAffiche(), "annee", campagne.anneeScolaire(), "reponseAvant", avant))).toList();
    }

    private List<CourrielPret> etablissements(Campagne campagne, String discipline) {
        List<StagiaireAffecte> affectes = affectes(campagne, discipline);
        Map<Long, List<String>> tuteurs = tuteurs(affectes);
        Map<String, List<StagiaireAffecte>> parEcole = affectes.stream()
                .collect(Collectors.groupingBy(StagiaireAffecte::uai, LinkedHashMap::new, Collectors.toList()));
        Map<String, String> communes = communes(campagne, discipline);
        return parEcole.values().stream().map(ecole -> {
            StagiaireAffecte premier = ecole.get(0);
            Map<String, String> variables = new HashMap<>(communes);
            variables.put("etablissement", premier.ecole());
            variables.put("stagiaires", ecole.stream().map(s -> s.pourEtablissement(tuteurs.getOrDefault(s.poste(), List.of())))
                    .collect(Collectors.joining("\n")));
            return new CourrielPret(premier.ecole(), CourrielEtablissement.de(premier.uai(), premier.etablissementAdresse()), variables);
        }).toList();
    }

    /** The inspectors of the discipline; none is written to as long as nobody goes anywhere. */
    private List<CourrielPret> inspecteurs(Campagne campagne, String discipline) {
        List<StagiaireAffecte> affectes = affectes(campagne, discipline);
        if (affectes.isEmpty()) {
            return List.of();
        }
        Map<Long, List<String>> tuteurs = tuteurs(affectes);
        String stagiaires = affectes.stream().map(s -> s.pourInspecteur(tuteurs.getOrDefault(s.poste(), List.of()))).collect(Collectors.joining("\n"));
        Map<String, String> communes = communes(campagne, discipline);
        return habilites.de(Profil.INSPECTEUR, Perimetre.discipline(discipline)).stream().map(inspecteur -> {
            Map<String, String> variables = new HashMap<>(communes);
            variables.put("nom", inspecteur.nomAffiche());
            variables.put("stagiaires", stagiaires);
            return new CourrielPret(inspecteur.nomAffiche(), Optional.ofNullable(inspecteur.getCourriel()), variables);
        }).toList();
    }

    /** What each mail of the sending may name. */
    private Map<String, String> communes(Campagne campagne, String discipline) {
        return Map.of("annee", campagne.anneeScolaire(),
                "discipline", disciplines.parCode(discipline).map(d -> d.libelle()).orElse(discipline),
                "debut", Formats.jourEnLettres(campagne.getContratDebut()));
    }

    /** By school, then by name; those who have refused do not come. */
    private List<StagiaireAffecte> affectes(Campagne campagne, String discipline) {
        return em.createQuery("select new fr.passerelle.contractuels.envois.StagiaireAffecte(m.poste, c.etatCivil.nom, c.etatCivil.prenom, k.courriel, "
                + "c.coordonnees.telephone, e.uai, e.type, e.nom, e.commune, e.courriel, r.etat, "
                + "(select t.heuresService from TypePoste t where t.code = c.typePoste)) "
                + "from PosteAffiche m join m.resultat x join x.candidature c join c.compte k join Etablissement e on e.uai = m.uai "
                + "join ReponseStagiaire r on r.candidature = c.id "
                + "where c.campagne = :campagne and c.discipline = :discipline and x.remplaceLe is null and r.etat <> :refuse "
                + "order by e.nom, e.uai, c.etatCivil.nom, c.etatCivil.prenom, c.id", StagiaireAffecte.class).setParameter("campagne", campagne)
                .setParameter("discipline", discipline).setParameter("refuse", EtatReponse.REFUSE).getResultList();
    }

    /** Names of the tutors, by the number of the post. */
    private Map<Long, List<String>> tuteurs(List<StagiaireAffecte> affectes) {
        List<Object[]> noms = affectes.isEmpty() ? List.of() : em.createQuery("select x.poste.id, x.prenom, x.nom from Tuteur x "
                + "where x.poste.id in :postes and x.retrait.le is null order by x.nom, x.prenom", Object[].class)
                .setParameter("postes", affectes.stream().map(StagiaireAffecte::poste).distinct().toList()).getResultList();
        return noms.stream().collect(Collectors.groupingBy(n -> (Long) n[0], Collectors.mapping(n -> n[1] + " " + n[2], Collectors.toList())));
    }
}
