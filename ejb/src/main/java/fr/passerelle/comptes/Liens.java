package fr.passerelle.comptes;

import fr.passerelle.noyau.Empreinte;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes one-use links, announces them for mailing, and takes them back: a link works once, and a newer one replaces it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Liens {

    private static final int OCTETS = 32;
    private static final SecureRandom HASARD = new SecureRandom();

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;
    @Inject
    private Journal journal;
    @Inject
    private Event<LienDemande> demandes;

    /** Sends it to the address on file. */
    void envoyer(Compte compte, UsageLien usage) {
        envoyer(compte, usage, compte.getCourriel());
    }

    void envoyer(Compte compte, UsageLien usage, String destinataire) {
        remplacer(compte, List.of(usage));
        String jeton = jeton();
        Lien lien = new Lien(compte, usage, jeton, destinataire, horloge.instant());
        em.persist(lien);
        journal.noter(ActeCompte.LIEN_DEMANDE, Reference.a(compte), compte.getId(), Map.of("usage", usage));
        demandes.fire(new LienDemande(usage, compte.getId(), compte.nomAffiche(), destinataire,
                Reglage.ADRESSE.texte() + usage.page() + "?jeton=" + jeton, lien.expireLe()));
    }

    Optional<Lien> trouver(String jeton) {
        return em.createQuery("select l from Lien l join fetch l.compte where l.empreinte = :empreinte", Lien.class)
                .setParameter("empreinte", Empreinte.de(jeton == null ? "" : jeton)).getResultStream().findFirst();
    }

    /**
     * Uses the link up.
     *
     * @throws LienExpire when there is none, or it is for something else, used, replaced or over
     */
    Lien utiliser(String jeton, List<UsageLien> usages) {
        Lien lien = trouver(jeton).filter(l -> usages.contains(l.usage())).orElseThrow(LienExpire::new);
        em.refresh(lien, LockModeType.PESSIMISTIC_WRITE);
        lien.utiliser(horloge.instant());
        return lien;
    }

    /** Makes the account's links of these usages worthless. */
    void remplacer(Compte compte, List<UsageLien> usages) {
        em.createQuery("select l from Lien l where l.compte = :compte and l.usage in :usages and l.utiliseLe is null",
                        Lien.class)
                .setParameter("compte", compte).setParameter("usages", usages).getResultList()
                .forEach(l -> l.remplacer(horloge.instant()));
    }

    private static String jeton() {
        byte[] octets = new byte[OCTETS];
        HASARD.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
}
