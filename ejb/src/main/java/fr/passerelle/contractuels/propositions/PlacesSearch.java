package fr.passerelle.contractuels.propositions;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Roles;
import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.RequeteListe;
import fr.passerelle.noyau.SearchParmi;
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
import java.util.List;
import java.util.function.Consumer;

/** The supports a proposition leaves free. Empty to who does not hold its disciplines. */
@Stateless
@LocalBean
public class PlacesSearch implements SearchParmi<Long, PlaceLibre> {

    static final DefinitionListe<PlaceLibre> LISTE = new DefinitionListe<>(
            "Poste p join PlaceRestante r on r.poste = p join Etablissement e on e.uai = p.uai left join TypePoste t on t.code = p.typePoste", "r.id",
            "new fr.passerelle.contractuels.propositions.PlaceLibre(r.id, p.identifiant, p.discipline, t.libelle, e.uai, e.type, e.nom, "
                    + "e.departement, e.commune, p.boe, r.places)", PlaceLibre::id,
            List.of(Colonne.texte("identifiant", PlaceLibre::identifiant, "p.identifiant"),
                    Colonne.texte("discipline", PlaceLibre::discipline, "p.discipline"),
                    Colonne.texte("typePoste", PlaceLibre::typePoste, "t.libelle"),
                    Colonne.texte("etablissement", PlaceLibre::etablissement, "e.nom"),
                    Colonne.texte("departement", PlaceLibre::departement, "e.departement"),
                    Colonne.texte("ville", PlaceLibre::ville, "e.commune"),
                    Colonne.ouiNon("boe", PlaceLibre::boe, "p.boe"),
                    Colonne.entier("places", PlaceLibre::places, "r.places")),
            List.of("p.identifiant", "p.uai", "e.nom", "e.commune"), Tri.par("etablissement"));

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;

    @Override
    @PermitAll
    public DefinitionListe<PlaceLibre> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed(Roles.DPE)
    public Tranche<PlaceLibre> chercher(Long proposition, Criteres criteres, Tri tri, int premier, int taille) {
        return requete(proposition).chercher(criteres, tri, premier, taille);
    }

    @Override
    @RolesAllowed(Roles.DPE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Long proposition, Criteres criteres, Tri tri, Consumer<PlaceLibre> suite) {
        requete(proposition).parcourir(criteres, tri, suite);
    }

    private RequeteListe<PlaceLibre> requete(Long proposition) {
        return new RequeteListe<>(em, LISTE, PropositionSearch.dans("r", proposition, appelant));
    }
}
