package fr.passerelle.courriels;

import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Where every mail is written, in the transaction of the decision it tells of: undone, it was never written; committed, it
 * leaves within seconds, or as soon as the mail server answers again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BoiteEnvoi {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;
    @Inject
    private Modeles modeles;
    @Inject
    private Event<CourrielDepose> depot;

    /**
     * Writes one mail, unless that addressee already has one of this type for this event; an event so old that its mails are
     * erased has no more.
     *
     * @param variables  a value for each variable of the type
     * @param cleUnicite the event within the type: {@code candidature:1203}, {@code campagne:4:rappel}
     * @return false when it was there already
     * @throws IllegalArgumentException when a variable has no value
     */
    public boolean deposer(TypeCourriel type, String destinataire, Map<String, String> variables, String cleUnicite) {
        return deposer(type, destinataire, variables, cleUnicite, null);
    }

    /** The same for a mail that is of no use after {@code utileJusquA}, as the link it holds expires. */
    public boolean deposer(TypeCourriel type, String destinataire, Map<String, String> variables, String cleUnicite,
            Instant utileJusquA) {
        if (existe(type, destinataire, cleUnicite)) {
            return false;
        }
        ecrire(type, cleUnicite, destinataire, modeles.de(type).rediger(avecCommunes(variables)), utileJusquA);
        return true;
    }

    /** A mail as it would be written now, to be read before. @throws IllegalArgumentException when a variable has no value */
    public Redaction apercu(TypeCourriel type, Map<String, String> variables) {
        return modeles.de(type).rediger(avecCommunes(variables));
    }

    /** A mail that an administrator tries on herself; as many as she likes. */
    void deposerEssai(TypeCourriel type, String destinataire, Redaction exemple) {
        ecrire(type, "essai:" + horloge.instant(), destinataire, exemple, null);
    }

    private void ecrire(TypeCourriel type, String cleUnicite, String destinataire, Redaction redaction, Instant utileJusquA) {
        Courriel courriel = new Courriel(type, cleUnicite, destinataire, redaction,
                URI.create(Reglage.ADRESSE.texte()).getHost(), horloge.instant());
        courriel.utileJusquA(utileJusquA);
        em.persist(courriel);
        depot.fire(new CourrielDepose(courriel.getId()));
    }

    private boolean existe(TypeCourriel type, String destinataire, String cleUnicite) {
        return em.createQuery("select count(c.id) from Courriel c where c.type = :type and c.cleUnicite = :cle "
                + "and (c.destinataire = :destinataire or c.effaceLe is not null)", Long.class).setParameter("type", type.code())
                .setParameter("cle", cleUnicite).setParameter("destinataire", destinataire).getSingleResult() > 0;
    }

    private static Map<String, String> avecCommunes(Map<String, String> variables) {
        Map<String, String> toutes = new HashMap<>(variables);
        toutes.put("structure", Reglage.STRUCTURE.texte());
        toutes.put("application", Reglage.ADRESSE.texte());
        toutes.put("assistance", Reglage.COURRIEL_ASSISTANCE.texte());
        return toutes;
    }
}
