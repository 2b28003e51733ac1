package fr.passerelle.contractuels.envois;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.disciplines.Declenchement;
import fr.passerelle.courriels.BoiteEnvoi;
import fr.passerelle.courriels.Redaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the sendings of a campaign, and writes their mails in the outbox. */
@ApplicationScoped
class EnvoisResultats {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private BoiteEnvoi boite;

    /** The last one; empty when it was never sent. */
    Optional<EnvoiResultats> dernier(Campagne campagne, String discipline, GenreEnvoi genre) {
        return em.createQuery("select e from EnvoiResultats e where e.campagne = :campagne and e.discipline = :discipline and e.genre = :genre "
                + "order by e.rang desc", EnvoiResultats.class).setParameter("campagne", campagne).setParameter("discipline", discipline)
                .setParameter("genre", genre).setMaxResults(1).getResultList().stream().findFirst();
    }

    /** A mail as it would be written. */
    Redaction apercu(GenreEnvoi genre, CourrielPret pret) {
        return boite.apercu(genre.courriel(), pret.variables());
    }

    /**
     * Two who have the same address receive one mail.
     *
     * @return how many mails were written
     */
    int faire(Campagne campagne, String discipline, GenreEnvoi genre, int rang, List<CourrielPret> prets, Declenchement par) {
        int sansAdresse = (int) prets.stream().filter(p -> p.adresse().isEmpty()).count();
        EnvoiResultats envoi = new EnvoiResultats(campagne, discipline, genre, rang, sansAdresse, par);
        em.persist(envoi);
        Map<String, Map<String, String>> parAdresse = new LinkedHashMap<>();
        prets.forEach(p -> p.adresse().ifPresent(adresse -> parAdresse.putIfAbsent(adresse, p.variables())));
        return boite.deposer(genre.courriel(), parAdresse, envoi.evenement());
    }
}
