package fr.passerelle.comptes;

import fr.passerelle.noyau.Empreinte;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is written when somebody enters or is refused: the account as the directory knows it now, and the login journal. */
@ApplicationScoped
@Transactional
class Entrees {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;
    @Inject
    private Journal journal;
    @Inject
    private Appelant appelant;

    Optional<Compte> trouver(Identite identite) {
        return em.createQuery("select c from Compte c where c.porte = :porte and c.identifiant = :nom", Compte.class)
                .setParameter("porte", identite.porte()).setParameter("nom", identite.nom())
                .getResultStream().filter(c -> identite.estNommee(c.getIdentifiant())).findFirst();
    }

    /** The account of somebody who may be sent a link: open, with an address on file. */
    Optional<Compte> joignable(Identite identite) {
        return trouver(identite).filter(c -> !c.estFerme() && c.getCourriel() != null && !c.getCourriel().isBlank());
    }

    /** The account, held until the end of the transaction: two entries of one person at once follow one another. */
    private Compte tenir(Identite identite) {
        Compte compte = trouver(identite).orElse(null);
        if (compte != null) {
            em.refresh(compte, LockModeType.PESSIMISTIC_WRITE);
        }
        return compte;
    }

    /**
     * Lets a member of staff in: creates or renames the account and brings the habilitations granted by attributes up to date.
     *
     * @param ticket the ENT's ticket, or null when the directory's form was used
     * @throws CompteLocal when the name is that of the emergency account
     * @throws TicketDejaServi when the ticket has opened a session before
     */
    Identite personnel(PersonneAnnuaire personne, String ticket) {
        Compte compte = compte(personne);
        if (compte.getMotDePasse() != null) {
            throw new CompteLocal();
        }
        if (ticket != null) {
            ouvrir(ticket, compte);
        }
        accorder(compte, ProfilsAnnuaire.installes().pour(personne));
        return entrer(compte, ticket == null ? "annuaire" : "cas");
    }

    /** Finds or creates the account of a member of staff, with the name and mail the directory gives. */
    Compte compte(PersonneAnnuaire personne) {
        Identite identite = new Identite(Porte.PERSONNEL, personne.uid());
        Compte compte = tenir(identite);
        if (compte == null) {
            compte = creer(new Compte(identite, personne.nom(), personne.prenom(), personne.courriel()));
        } else if (compte.getMotDePasse() == null) {
            compte.renommer(personne.nom(), personne.prenom());
            compte.joindreA(personne.courriel());
        }
        return compte;
    }

    /**
     * The local emergency account. The settings make it an administrator: a habilitation that was ended is given anew. Closed
     * by an administrator, it stays so.
     */
    Identite secours(Identite identite, String empreinte) {
        Compte compte = tenir(identite);
        if (compte == null) {
            compte = creer(new Compte(identite, identite.nom(), "", null));
        } else if (compte.getMotDePasse() == null) {
            throw new CompteLocal();
        }
        compte.choisirMotDePasse(empreinte);
        if (!administre(compte)) {
            donner(new Habilitation(compte, Profil.ADMINISTRATEUR, Perimetre.tout(), horloge.aujourdhui()));
        }
        return entrer(compte, "secours");
    }

    private boolean administre(Compte compte) {
        return em.createQuery("select h from Habilitation h where h.compte = :compte and h.profil = :profil", Habilitation.class)
                .setParameter("compte", compte).setParameter("profil", Profil.ADMINISTRATEUR)
                .getResultStream().anyMatch(h -> h.estActive(horloge.aujourdhui()));
    }

    private Compte creer(Compte compte) {
        em.persist(compte);
        journal.noter(ActeCompte.COMPTE_CREE, Reference.a(compte), compte.getId());
        return compte;
    }

    private void donner(Habilitation habilitation) {
        em.persist(habilitation);
        journal.noter(ActeCompte.HABILITATION_DONNEE, Reference.a(habilitation), habilitation.getCompte().getId(),
                habilitation.precisions());
    }

    Identite local(long compteId, String empreinteRefaite) {
        Compte compte = em.find(Compte.class, compteId, LockModeType.PESSIMISTIC_WRITE);
        if (empreinteRefaite != null) {
            compte.choisirMotDePasse(empreinteRefaite);
        }
        return entrer(compte, "mot-de-passe");
    }

    /** Notes a refusal; the name that was typed is kept only when it is an account's, as its number. */
    void refuser(Identite identite, String moyen) {
        Long compte = trouver(identite).map(Compte::getId).orElse(null);
        journal.noter(ActeCompte.CONNEXION_REFUSEE, Reference.a(Compte.class, compte == null ? "inconnu" : compte), compte,
                Map.of("porte", identite.porte(), "moyen", moyen));
    }

    private Identite entrer(Compte compte, String moyen) {
        if (compte.estFerme()) {
            throw new CompteFerme();
        }
        compte.entrer(horloge.instant());
        appelant.entrer(new Droits(compte.getId(), compte.identite(), compte.nomAffiche(), List.of()));
        journal.noter(ActeCompte.CONNEXION, Reference.a(compte), compte.getId(), Map.of("moyen", moyen));
        return compte.identite();
    }

    private void ouvrir(String ticket, Compte compte) {
        SessionEnt session = new SessionEnt(ticket, compte.getId(), horloge.instant());
        if (em.find(SessionEnt.class, Empreinte.de(ticket)) != null) {
            throw new TicketDejaServi();
        }
        em.persist(session);
    }

    private void accorder(Compte compte, Set<Droit> voulus) {
        Set<Droit> manquants = new HashSet<>(voulus);
        for (Habilitation tenue : em.createQuery("select h from Habilitation h where h.compte = :compte and "
                + "h.origine = :annuaire and h.fin is null", Habilitation.class)
                .setParameter("compte", compte).setParameter("annuaire", OrigineHabilitation.ANNUAIRE).getResultList()) {
            if (!manquants.remove(new Droit(tenue.getProfil(), tenue.getPerimetre()))) {
                tenue.finir(horloge.aujourdhui().minusDays(1));
                journal.noter(ActeCompte.HABILITATION_FINIE, Reference.a(tenue), compte.getId(), tenue.precisions());
            }
        }
        manquants.forEach(droit -> donner(Habilitation.parAnnuaire(compte, droit, horloge.aujourdhui())));
    }
}
