package fr.passerelle.comptes.jeton;

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

/** The tokens, for administrators. */
@Stateless
@LocalBean
public class JetonSearch implements Search<LigneJeton> {

    private static final DefinitionListe<LigneJeton> LISTE = new DefinitionListe<>("Jeton j", "j.id",
            "new fr.passerelle.comptes.jeton.LigneJeton(j.id, j.nom, j.portees, j.creePar, j.creeLe, j.expireLe, j.revoqueLe, "
                    + "j.dernierUsage)", LigneJeton::id,
            List.of(Colonne.texte("nom", LigneJeton::nom, "j.nom"),
                    Colonne.calculee("portees", Colonne.Genre.TEXTE, LigneJeton::codesPortees),
                    Colonne.texte("creePar", LigneJeton::creePar, "j.creePar"),
                    Colonne.instant("creeLe", LigneJeton::creeLe, "j.creeLe"),
                    Colonne.date("expireLe", LigneJeton::expireLe, "j.expireLe"),
                    Colonne.instant("revoqueLe", LigneJeton::revoqueLe, "j.revoqueLe"),
                    Colonne.instant("dernierUsage", LigneJeton::dernierUsage, "j.dernierUsage")),
            List.of("j.nom", "j.creePar"), new Tri("creeLe", false));

    @PersistenceContext
    private EntityManager em;

    @Override
    @PermitAll
    public DefinitionListe<LigneJeton> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public Tranche<LigneJeton> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return new RequeteListe<>(em, LISTE, Restriction.AUCUNE).chercher(criteres, tri, premier, taille);
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneJeton> suite) {
        new RequeteListe<>(em, LISTE, Restriction.AUCUNE).parcourir(criteres, tri, suite);
    }
}
