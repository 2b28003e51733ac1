package fr.passerelle.contractuels.contrats;

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

/** "Rémunération": the pay rows, to those who keep them. They are of no discipline: nothing narrows the list. */
@Stateless
@LocalBean
public class BaremeSearch implements Search<LigneBareme> {

    private static final DefinitionListe<LigneBareme> LISTE = new DefinitionListe<>(
            "BaremeRemuneration b left join TypePoste t on t.code = b.typePoste", "b.id",
            "new fr.passerelle.contractuels.contrats.LigneBareme(b.id, b.nature, t.libelle, b.valeur, b.quotite, b.debut, b.fin, b.source, b.exemple)",
            LigneBareme::id,
            List.of(Colonne.date("debut", LigneBareme::debut, "b.debut"),
                    Colonne.date("fin", LigneBareme::fin, "b.fin"),
                    Colonne.choix("nature", NatureBareme.class, LigneBareme::nature, "b.nature"),
                    Colonne.texte("typePoste", LigneBareme::typePoste, "t.libelle"),
                    Colonne.calculee("montant", Colonne.Genre.TEXTE, LigneBareme::montant),
                    Colonne.texte("source", LigneBareme::source, "b.source"),
                    Colonne.ouiNon("exemple", LigneBareme::exemple, "b.exemple")),
            List.of("b.source", "t.libelle"), new Tri("debut", false));

    @PersistenceContext
    private EntityManager em;

    @Override
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public DefinitionListe<LigneBareme> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public Tranche<LigneBareme> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return new RequeteListe<>(em, LISTE, Restriction.AUCUNE).chercher(criteres, tri, premier, taille);
    }

    @Override
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneBareme> suite) {
        new RequeteListe<>(em, LISTE, Restriction.AUCUNE).parcourir(criteres, tri, suite);
    }
}
