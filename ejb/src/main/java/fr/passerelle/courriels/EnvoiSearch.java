package fr.passerelle.courriels;

import fr.passerelle.comptes.Roles;
import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.RequeteListe;
import fr.passerelle.noyau.Restriction;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;

/** The outbox and its history, for administrators. */
@Stateless
@LocalBean
public class EnvoiSearch implements Search<LigneEnvoi> {

    private static final DefinitionListe<LigneEnvoi> LISTE = new DefinitionListe<>("Courriel c", "c.id",
            "new fr.passerelle.courriels.LigneEnvoi(c.id, c.deposeLe, c.type, c.destinataire, c.sujet, c.etat, c.tentatives, "
                    + "c.prochainEssai, c.envoyeLe, c.motif)", LigneEnvoi::id,
            List.of(Colonne.instant("deposeLe", LigneEnvoi::deposeLe, "c.deposeLe"),
                    Colonne.texte("destinataire", LigneEnvoi::destinataire, "c.destinataire"),
                    Colonne.texte("sujet", LigneEnvoi::sujet, "c.sujet"),
                    Colonne.calculee("type", Colonne.Genre.TEXTE, LigneEnvoi::libelleType),
                    Colonne.choix("etat", EtatCourriel.class, LigneEnvoi::etat, "c.etat"),
                    Colonne.entier("tentatives", LigneEnvoi::tentatives, "c.tentatives"),
                    Colonne.instant("prochainEssai", LigneEnvoi::prochainEssai, "c.prochainEssai"),
                    Colonne.instant("envoyeLe", LigneEnvoi::envoyeLe, "c.envoyeLe"),
                    Colonne.choix("motif", MotifCourriel.class, LigneEnvoi::motif, "c.motif")),
            List.of("c.destinataire", "c.sujet"), new Tri("deposeLe", false));

    @PersistenceContext
    private EntityManager em;

    @Override
    @PermitAll
    public DefinitionListe<LigneEnvoi> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public Tranche<LigneEnvoi> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return new RequeteListe<>(em, LISTE, Restriction.AUCUNE).chercher(criteres, tri, premier, taille);
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneEnvoi> suite) {
        new RequeteListe<>(em, LISTE, Restriction.AUCUNE).parcourir(criteres, tri, suite);
    }
}
