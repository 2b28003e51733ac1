package fr.passerelle.comptes;

import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.RequeteListe;
import fr.passerelle.noyau.Restriction;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The accounts of the staff: who has come or was given a right. */
@Stateless
@LocalBean
public class CompteSearch implements Search<LigneCompte> {

    private static final DefinitionListe<LigneCompte> LISTE = new DefinitionListe<>("Compte c", "c.id",
            "new fr.passerelle.comptes.LigneCompte(c.id, c.identifiant, c.nom, c.prenom, c.courriel, "
                    + "(select count(h) from Habilitation h where h.compte = c and h.fin is null), "
                    + "c.derniereConnexion, c.fermeLe)",
            LigneCompte::id,
            List.of(Colonne.texte("nom", LigneCompte::nom, "c.nom"),
                    Colonne.texte("prenom", LigneCompte::prenom, "c.prenom"),
                    Colonne.texte("identifiant", LigneCompte::identifiant, "c.identifiant"),
                    Colonne.texte("courriel", LigneCompte::courriel, "c.courriel"),
                    Colonne.calculee("habilitations", Colonne.Genre.NOMBRE, LigneCompte::habilitations),
                    Colonne.instant("derniereConnexion", LigneCompte::derniereConnexion, "c.derniereConnexion"),
                    Colonne.calculee("ferme", Colonne.Genre.OUI_NON, LigneCompte::estFerme)),
            List.of("c.nom", "c.prenom", "c.identifiant"), Tri.par("nom"));
    private static final Restriction PERSONNELS = Restriction.a("c.porte = :porte", Map.of("porte", Porte.PERSONNEL));

    @PersistenceContext
    private EntityManager em;

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public DefinitionListe<LigneCompte> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public Tranche<LigneCompte> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return new RequeteListe<>(em, LISTE, PERSONNELS).chercher(criteres, tri, premier, taille);
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneCompte> suite) {
        new RequeteListe<>(em, LISTE, PERSONNELS).parcourir(criteres, tri, suite);
    }
}
