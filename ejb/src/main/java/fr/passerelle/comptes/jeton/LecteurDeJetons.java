package fr.passerelle.comptes.jeton;

import fr.passerelle.comptes.JetonPorteur;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;

/** Recognises the tokens that requests to {@code /api} carry, and notes when each was last of use. */
@ApplicationScoped
public class LecteurDeJetons implements JetonPorteur {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;

    @Override
    @Transactional
    public Optional<Porteur> lire(String jeton) {
        SecretJeton secret = new SecretJeton(jeton);
        if (secret.equals(SecretJeton.DEMONSTRATION) && !Reglage.DEMONSTRATION.oui()) {
            return Optional.empty();
        }
        Optional<Jeton> connu = em.createQuery("select j from Jeton j where j.empreinte = :empreinte", Jeton.class)
                .setParameter("empreinte", secret.empreinte()).getResultStream().findFirst()
                .filter(j -> j.etat(horloge.aujourdhui()) == EtatJeton.ACTIF);
        connu.ifPresent(this::noterUsage);
        return connu.map(j -> new Porteur(j.getNom(),
                j.getPortees().stream().map(PorteeJeton::role).collect(Collectors.toSet())));
    }

    /** Without touching the version: a reading must not make an administrator's act on the token stale. */
    private void noterUsage(Jeton jeton) {
        Instant maintenant = horloge.instant();
        if (jeton.usageANoter(maintenant)) {
            em.createNativeQuery("update jeton set dernier_usage = ? where id = ?")
                    .setParameter(1, LocalDateTime.ofInstant(maintenant, ZoneOffset.UTC))
                    .setParameter(2, jeton.getId()).executeUpdate();
        }
    }
}
