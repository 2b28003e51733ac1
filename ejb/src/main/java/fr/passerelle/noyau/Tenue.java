package fr.passerelle.noyau;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** What keeping entries asks each time: the entry, or that there is none; who corrects it now; the act noted. */
@ApplicationScoped
public class Tenue {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Journal journal;
    @Inject
    private Horloge horloge;
    @Inject
    private AppelantCourant appelant;

    /** @throws Introuvable when there is none of that key */
    public <T> T trouver(Class<T> type, Object cle) {
        T entree = cle == null ? null : em.find(type, cle);
        if (entree == null) {
            throw new Introuvable();
        }
        return entree;
    }

    /** What the caller corrects now bears this. */
    public Correction correction() {
        return new Correction(appelant.nomAffiche(), horloge.instant());
    }

    public void noter(Acte acte, Reference objet, Map<String, ?> precisions) {
        journal.noter(acte, objet, null, precisions);
    }
}
