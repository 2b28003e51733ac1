package fr.passerelle.contractuels.nomenclatures;

import fr.passerelle.comptes.Roles;
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
import java.util.function.Consumer;

/** The types of posts, open or closed, to those who keep them. They are of no discipline: nothing narrows the list. */
@Stateless
@LocalBean
public class TypePosteSearch implements Search<LigneTypePoste> {

    private static final DefinitionListe<LigneTypePoste> LISTE = new DefinitionListe<>("TypePoste t", "t.id",
            "new fr.passerelle.contractuels.nomenclatures.LigneTypePoste(t.id, t.code, t.libelle, t.heuresService, t.actif)",
            LigneTypePoste::id,
            List.of(Colonne.texte("code", LigneTypePoste::code, "t.code"),
                    Colonne.texte("libelle", LigneTypePoste::libelle, "t.libelle"),
                    Colonne.heures("heuresService", LigneTypePoste::heuresService, "t.heuresService"),
                    Colonne.ouiNon("actif", LigneTypePoste::actif, "t.actif")),
            List.of("t.code", "t.libelle"), Tri.par("code"));

    @PersistenceContext
    private EntityManager em;

    @Override
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public DefinitionListe<LigneTypePoste> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public Tranche<LigneTypePoste> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return new RequeteListe<>(em, LISTE, Restriction.AUCUNE).chercher(criteres, tri, premier, taille);
    }

    @Override
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneTypePoste> suite) {
        new RequeteListe<>(em, LISTE, Restriction.AUCUNE).parcourir(criteres, tri, suite);
    }
}
