package fr.passerelle.referentiel;

import fr.passerelle.noyau.Acte;
import fr.passerelle.noyau.AppelantCourant;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** What keeping the referentials asks each time: the entry, or that there is none; who corrects it now; the act noted. */
@ApplicationScoped
class Tenue {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Journal journal;
    @Inject
    private Horloge horloge;
    @Inject
    private AppelantCourant appelant;

    /** @throws Introuvable when there is none of that key */
    <T> T trouver(Class<T> type, Object cle) {
        T entree = cle == null ? null : em.find(type, cle);
        if (entree == null) {
            throw new Introuvable();
        }
        return entree;
    }

    /** What the caller corrects now bears this. */
    Correction correction() {
        return new Correction(appelant.nomAffiche(), horloge.instant());
    }

    void noter(Acte acte, Reference objet, Map<String, ?> precisions) {
        journal.noter(acte, objet, null, precisions);
    }
}
