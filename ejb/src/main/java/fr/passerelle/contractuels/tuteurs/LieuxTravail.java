package fr.passerelle.contractuels.tuteurs;

import fr.passerelle.comptes.PersonneAnnuaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where people of the directory work: the schools whose RNE the directory gives, by their names, else what it says. */
@ApplicationScoped
class LieuxTravail {

    private static final Pattern RNE = Pattern.compile("\\b\\d{7}[A-Z]\\b");

    @PersistenceContext
    private EntityManager em;

    /** The place of work of each, by uid, in one statement; empty where the directory is silent. */
    Map<String, String> de(Collection<PersonneAnnuaire> personnes) {
        Set<String> cites = personnes.stream().flatMap(p -> rne(p).stream()).collect(Collectors.toSet());
        Map<String, String> noms = new HashMap<>();
        if (!cites.isEmpty()) {
            em.createQuery("select e.uai, e.nom, e.commune from Etablissement e where e.uai in :cites", Object[].class)
                    .setParameter("cites", cites).getResultList().forEach(e -> noms.put((String) e[0], e[1] + ", " + e[2]));
        }
        return personnes.stream().collect(Collectors.toMap(PersonneAnnuaire::uid, p -> lieu(p, noms), (premier, autre) -> premier));
    }

    private static String lieu(PersonneAnnuaire personne, Map<String, String> noms) {
        List<String> etablissements = rne(personne).stream().map(noms::get).filter(Objects::nonNull).toList();
        return etablissements.isEmpty() ? personne.entite() : String.join(" ; ", etablissements);
    }

    private static List<String> rne(PersonneAnnuaire personne) {
        return RNE.matcher(personne.entite()).results().map(MatchResult::group).distinct().toList();
    }
}
