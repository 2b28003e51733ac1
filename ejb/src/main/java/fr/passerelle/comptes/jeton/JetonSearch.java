package fr.passerelle.comptes.jeton;

import fr.passerelle.comptes.Roles;
import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.Horloge;
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
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The tokens, for administrators. */
@Stateless
@LocalBean
public class JetonSearch implements Search<LigneJeton> {

    private static final List<Colonne<LigneJeton>> COLONNES = List.of(Colonne.texte("nom", LigneJeton::nom, "j.nom"),
            Colonne.calculee("portees", Colonne.Genre.TEXTE, LigneJeton::codesPortees),
            Colonne.date("expireLe", LigneJeton::expireLe, "j.expireLe"),
            Colonne.instant("dernierUsage", LigneJeton::dernierUsage, "j.dernierUsage"),
            Colonne.texte("creePar", LigneJeton::creePar, "j.creePar"),
            Colonne.instant("creeLe", LigneJeton::creeLe, "j.creeLe"));

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;

    @Override
    @PermitAll
    public DefinitionListe<LigneJeton> definition() {
        LocalDate jour = horloge.aujourdhui();
        List<Colonne<LigneJeton>> colonnes = new ArrayList<>(COLONNES);
        colonnes.add(1, Colonne.calculee("etat", Colonne.Genre.CHOIX, ligne -> ligne.etat(jour)));
        return new DefinitionListe<>("Jeton j", "j.id", "new fr.passerelle.comptes.jeton.LigneJeton(j.id, j.nom, j.portees, "
                + "j.creePar, j.creeLe, j.expireLe, j.revoqueLe, j.dernierUsage)", LigneJeton::id, colonnes,
                List.of("j.nom", "j.creePar"), new Tri("creeLe", false));
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public Tranche<LigneJeton> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return new RequeteListe<>(em, definition(), Restriction.AUCUNE).chercher(criteres, tri, premier, taille);
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneJeton> suite) {
        new RequeteListe<>(em, definition(), Restriction.AUCUNE).parcourir(criteres, tri, suite);
    }
}
