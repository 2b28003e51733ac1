package fr.passerelle.contractuels.propositions;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.contractuels.affectations.SortAffectation;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.ChoixCandidatures;
import fr.passerelle.contractuels.candidatures.Coordonnees;
import fr.passerelle.contractuels.candidatures.SituationFamiliale;
import fr.passerelle.contractuels.candidatures.StatutCandidature;
import fr.passerelle.contractuels.entretiens.Avis;
import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.noyau.Restriction;
import fr.passerelle.referentiel.CommuneSearch;
import fr.passerelle.referentiel.LigneCommune;
import fr.passerelle.referentiel.Localite;
import fr.passerelle.referentiel.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what a computation depends on, in five statements whatever their number: the registered candidates who keep up their candidature
 * and of whom nothing is decided, their wishes, where they live, and the posts with the supports that are left.
 */
@ApplicationScoped
class Donnees {

    private static final Set<SituationFamiliale> COUPLES = Set.of(SituationFamiliale.MARIE, SituationFamiliale.PACSE);
    private static final String A_DECIDER = "c.campagne = :campagne and c.statut <> :incomplete and f.maintien = true and o.sort = :sort";
    private static final String A_POURVOIR = "p.campagne = :campagne and p.supprime = false and p.support.nombre > 0";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private CommuneSearch communes;

    /** What was read. */
    record Lues(Map<Candidature, CandidatAClasser> candidats, Map<Poste, PosteAPourvoir> postes) {
    }

    /**
     * Within the disciplines of the caller.
     *
     * @throws fr.passerelle.noyau.AccesRefuse when the one chosen is not one of them
     */
    Lues lire(Campagne campagne, ChoixCandidatures choix) {
        if (choix.discipline() != null) {
            appelant.exiger(Perimetre.discipline(choix.discipline()), Profil.DPE);
        }
        Restriction candidats = Restriction.a(A_DECIDER,
                Map.of("campagne", campagne, "incomplete", StatutCandidature.A_COMPLETER, "sort", SortAffectation.A_DECIDER));
        Restriction postes = Restriction.a(A_POURVOIR, Map.of("campagne", campagne));
        return new Lues(candidats(restreindre(candidats, "c", choix)), postes(restreindre(postes, "p", choix)));
    }

    /** Candidates and posts in the same way: to what is chosen, within the disciplines of the caller. */
    private Restriction restreindre(Restriction toutes, String alias, ChoixCandidatures choix) {
        return toutes.egal(alias + ".discipline", "discipline", choix.discipline()).egal(alias + ".typePoste", "type", choix.typePoste())
                .parmi(alias + ".discipline", "codes", appelant.droits().codes(Perimetre.Genre.DISCIPLINE, Profil.DPE));
    }

    private Map<Candidature, CandidatAClasser> candidats(Restriction aDecider) {
        List<Object[]> lus = lire(aDecider, "select c, n.avis, d.libelle from Candidature c join FeuilleVoeux f on f.candidature = c "
                + "join SortStagiaire o on o.candidature = c.id left join Discipline d on d.code = c.discipline "
                + "left join Entretien n on n.candidature = c where ", " order by c.id");
        Map<Long, List<String>> voeux = lire(aDecider, "select c.id, v.uai, v.rang from FeuilleVoeux f join f.voeux v join f.candidature c "
                + "join SortStagiaire o on o.candidature = c.id where ", " order by c.id, v.rang").stream()
                .collect(Collectors.groupingBy(v -> (Long) v[0], Collectors.mapping(v -> (String) v[1], Collectors.toList())));
        Map<Localite, LigneCommune> lieux = communes.situer(lus.stream().map(l -> localite((Candidature) l[0])).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<Candidature, CandidatAClasser> candidats = new HashMap<>();
        for (Object[] lu : lus) {
            Candidature c = (Candidature) lu[0];
            candidats.put(c, new CandidatAClasser(c.getId(), c.getNumero(), c.getDiscipline(), c.getTypePoste(), c.getSituation().isHandicap(),
                    Objects.requireNonNullElse(c.getSituation().getNombreEnfants(), 0), COUPLES.contains(c.getSituation().getFamiliale()),
                    (Avis) lu[1], domicile(lieux, c), MentionMaster.nomme(c.getEtudes().getDiplome(), c.getEtudes().getParcours(), (String) lu[2]),
                    voeux.getOrDefault(c.getId(), List.of())));
        }
        return candidats;
    }

    private List<Object[]> lire(Restriction restriction, String debut, String fin) {
        return restriction.requete(em, debut + restriction.condition() + fin, Object[].class).getResultList();
    }

    private static Localite localite(Candidature candidature) {
        Coordonnees adresse = candidature.getCoordonnees();
        return adresse.getCodePostal() == null || adresse.getCommune() == null ? null : new Localite(adresse.getCodePostal(), adresse.getCommune());
    }

    private static Position domicile(Map<Localite, LigneCommune> lieux, Candidature candidature) {
        LigneCommune commune = lieux.get(localite(candidature));
        return commune == null ? null : Position.de(commune.latitude(), commune.longitude()).orElse(null);
    }

    private Map<Poste, PosteAPourvoir> postes(Restriction aPourvoir) {
        Map<Poste, PosteAPourvoir> postes = new HashMap<>();
        for (Object[] lu : lire(aPourvoir, "select p, e.latitude, e.longitude, (select count(a) from Affectation a where a.poste = p) "
                + "from Poste p join Etablissement e on e.uai = p.uai where ", "")) {
            Poste p = (Poste) lu[0];
            int libres = Math.max(0, p.getSupport().getNombre() - ((Number) lu[3]).intValue());
            postes.put(p, new PosteAPourvoir(p.getId(), p.getIdentifiant(), p.getUai(), p.getDiscipline(), p.getTypePoste(), p.estBoe(), libres,
                    Position.de((BigDecimal) lu[1], (BigDecimal) lu[2]).orElse(null)));
        }
        return postes;
    }
}
