package fr.passerelle.contractuels.campagnes;

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

/** The campaigns, the latest first: nothing of an earlier one is lost, and staff may go back to it. */
@Stateless
@LocalBean
public class CampagneSearch implements Search<LigneCampagne> {

    private static final DefinitionListe<LigneCampagne> LISTE = new DefinitionListe<>("Campagne c", "c.id",
            "new fr.passerelle.contractuels.campagnes.LigneCampagne(c.id, c.annee, c.ouverture.debut, c.ouverture.fin, c.inscription.debut, "
                    + "c.resultats.debut)", LigneCampagne::id,
            List.of(new Colonne<>("annee", Colonne.Genre.TEXTE, LigneCampagne::anneeScolaire, "c.annee", Integer.class),
                    Colonne.instant("ouverture", LigneCampagne::ouverture, "c.ouverture.debut"),
                    Colonne.instant("inscriptions", LigneCampagne::inscriptions, "c.inscription.debut"),
                    Colonne.instant("resultats", LigneCampagne::resultats, "c.resultats.debut"),
                    Colonne.instant("fermeture", LigneCampagne::fermeture, "c.ouverture.fin")),
            List.of("concat(c.annee, '')"), new Tri("annee", false));

    @PersistenceContext
    private EntityManager em;

    @Override
    @PermitAll
    public DefinitionListe<LigneCampagne> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed({Roles.DPE, Roles.DOS, Roles.INSPECTEUR, Roles.REFERENT_HANDICAP, Roles.ADMINISTRATEUR})
    public Tranche<LigneCampagne> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return new RequeteListe<>(em, LISTE, Restriction.AUCUNE).chercher(criteres, tri, premier, taille);
    }

    @Override
    @RolesAllowed({Roles.DPE, Roles.DOS, Roles.INSPECTEUR, Roles.REFERENT_HANDICAP, Roles.ADMINISTRATEUR})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneCampagne> suite) {
        new RequeteListe<>(em, LISTE, Restriction.AUCUNE).parcourir(criteres, tri, suite);
    }
}
