package fr.passerelle.courriels;

import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Lettres;
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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /**
     * Writes a mail to each of those addressees, as {@link #deposer(TypeCourriel, String, Map, String)} would one after the other; the template
     * and whom it went to are read once.
     *
     * @param variables by addressee, a value for each variable of the type
     * @return to how many it was written
     * @throws IllegalArgumentException when a variable has no value
     */
    public int deposer(TypeCourriel type, Map<String, Map<String, String>> variables, String cleUnicite) {
        List<String> deja = em.createQuery("select c.destinataire from Courriel c where c.type = :type and c.cleUnicite = :cle", String.class)
                .setParameter("type", type.code()).setParameter("cle", cleUnicite).getResultList();
        if (deja.contains(null)) {
            return 0;
        }
        Set<String> ecrits = deja.stream().map(BoiteEnvoi::comparable).collect(Collectors.toCollection(HashSet::new));
        int avant = ecrits.size();
        TexteModele modele = modeles.de(type);
        variables.forEach((destinataire, valeurs) -> {
            if (ecrits.add(comparable(destinataire))) {
                ecrire(type, cleUnicite, destinataire, modele.rediger(avecCommunes(valeurs)), null);
            }
        });
        return ecrits.size() - avant;
    }

    /** As the database compares the addressees of an event. */
    private static String comparable(String destinataire) {
        return Lettres.sansAccents(destinataire).toLowerCase(Locale.ROOT);
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
