package fr.passerelle.noyau;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where every decision is written, in the transaction that takes it: what is undone was never noted. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Journal {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;
    @Inject
    private AppelantCourant appelant;

    /** Notes an act on an object; {@code personne} is the account it concerns, or null. */
    public void noter(Acte acte, Reference objet, Long personne, Map<String, ?> precisions) {
        em.persist(new Ecriture(horloge.instant(), appelant.compteId().orElse(null), acte, objet, personne,
                enLigne(precisions)));
    }

    public void noter(Acte acte, Reference objet, Long personne) {
        noter(acte, objet, personne, Map.of());
    }

    private static String enLigne(Map<String, ?> precisions) {
        return precisions.isEmpty() ? null : new TreeMap<>(precisions).entrySet().stream()
                .map(p -> p.getKey() + "=" + p.getValue()).collect(Collectors.joining(";"));
    }
}
