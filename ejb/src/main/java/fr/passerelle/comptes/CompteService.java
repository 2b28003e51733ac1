package fr.passerelle.comptes;

import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The accounts of the staff, for administrators: found in the directory, attached, read, closed and opened again. */
@Stateless
public class CompteService {

    private static final int LONGUEUR_MINIMALE_MOT = 2;
    private static final int PROPOSITIONS = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Entrees entrees;
    @Inject
    private Administrateurs administrateurs;
    @Inject
    private Horloge horloge;
    @Inject
    private Journal journal;

    /** People of the directory whose name holds what was typed; nothing for less than two letters or without directory. */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<PersonneAnnuaire> chercherDansAnnuaire(String mot) {
        return mot == null || mot.strip().length() < LONGUEUR_MINIMALE_MOT || !annuaire.estConfigure() ? List.of()
                : annuaire.chercher(mot, PROPOSITIONS);
    }

    /** Gives somebody of the directory an account, or finds the one she has; answers its number. */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public long rattacher(String uid) {
        return entrees.compte(annuaire.trouver(uid).orElseThrow(PersonneInconnue::new)).getId();
    }

    /** @throws Introuvable when no member of staff has that account */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public FicheCompte lire(long id) {
        Compte compte = personnel(id);
        LocalDate jour = horloge.aujourdhui();
        List<FicheCompte.LigneHabilitation> habilitations = em.createQuery("select h from Habilitation h "
                        + "where h.compte = :compte order by h.debut desc, h.id desc", Habilitation.class)
                .setParameter("compte", compte).getResultStream()
                .map(h -> new FicheCompte.LigneHabilitation(h.getId(), h.getProfil(), h.getPerimetre().getGenre(),
                        h.getPerimetre().getCode(), h.getDebut(), h.getFin(), h.getOrigine(), h.etat(jour))).toList();
        return new FicheCompte(compte.getId(), compte.getIdentifiant(), compte.nomAffiche(), compte.getCourriel(),
                compte.getDerniereConnexion(), compte.getFermeLe(), compte.getMotDePasse() != null, habilitations);
    }

    /**
     * Closes the account: its sessions end at their next request and nobody enters with it.
     *
     * @throws DernierAdministrateur when nobody else administers Passerelle
     */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public void fermer(long id) {
        Compte compte = personnel(id);
        administrateurs.exigerUnAutreQue(h -> h.getCompte().getId().equals(id));
        compte.fermer(horloge.instant());
        journal.noter(ActeCompte.COMPTE_FERME, Reference.a(compte), id);
    }

    @RolesAllowed(Roles.ADMINISTRATEUR)
    public void rouvrir(long id) {
        Compte compte = personnel(id);
        compte.rouvrir();
        journal.noter(ActeCompte.COMPTE_ROUVERT, Reference.a(compte), id);
    }

    private Compte personnel(long id) {
        return Optional.ofNullable(em.find(Compte.class, id)).filter(c -> c.getPorte() == Porte.PERSONNEL)
                .orElseThrow(Introuvable::new);
    }
}
