package fr.passerelle.contractuels.propositions;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.affectations.SortAffectation;
import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.RequeteListe;
import fr.passerelle.noyau.Restriction;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The lines of a proposition, beside the present state; and the supports it leaves free. Empty to who does not hold its disciplines. */
@Stateless
public class LignesSearch {

    static final DefinitionListe<LigneProposee> LIGNES = new DefinitionListe<>(
            "LigneProposition l join l.candidature c left join SortStagiaire o on o.candidature = l.numeroCandidature "
                    + "left join Poste p on p.id = l.numeroPoste left join Etablissement e on e.uai = l.uai "
                    + "left join TypePoste t on t.code = l.typePoste", "l.id",
            "new fr.passerelle.contractuels.propositions.LigneProposee(l.id, c.id, c.numero, c.etatCivil.nom, c.etatCivil.prenom, l.discipline, "
                    + "t.libelle, o.sort, o.etablissements, e.type, e.nom, e.uai, e.commune, p.identifiant, l.rang, l.raison, l.tirage, "
                    + "l.acceptation.le)", LigneProposee::id,
            List.of(Colonne.texte("stagiaire", LigneProposee::stagiaire, "c.etatCivil.nom"),
                    Colonne.texte("discipline", LigneProposee::discipline, "l.discipline"),
                    Colonne.texte("typePoste", LigneProposee::typePoste, "t.libelle"),
                    new Colonne<>("actuelle", Colonne.Genre.CHOIX, LigneProposee::actuelle, "o.sort", SortAffectation.class),
                    Colonne.texte("etablissement", LigneProposee::etablissement, "e.nom"),
                    Colonne.texte("poste", LigneProposee::poste, "p.identifiant"),
                    Colonne.entier("rang", LigneProposee::rang, "l.rang"),
                    Colonne.choix("raison", RaisonProposee.class, LigneProposee::raison, "l.raison"),
                    Colonne.texte("tirage", LigneProposee::tirage, "l.tirage"),
                    Colonne.instant("accepteeLe", LigneProposee::accepteeLe, "l.acceptation.le")),
            List.of("c.etatCivil.nom", "c.etatCivil.prenom", "c.numero"), Tri.par("stagiaire"));
    static final DefinitionListe<PlaceLibre> PLACES = new DefinitionListe<>(
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

    @RolesAllowed(Roles.DPE)
    public Tranche<LigneProposee> lignes(Long proposition, Criteres criteres, Tri tri, int premier, int taille) {
        return requete(LIGNES, "l", proposition).chercher(criteres, tri, premier, taille);
    }

    @RolesAllowed(Roles.DPE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourirLignes(Long proposition, Criteres criteres, Tri tri, Consumer<LigneProposee> suite) {
        requete(LIGNES, "l", proposition).parcourir(criteres, tri, suite);
    }

    @RolesAllowed(Roles.DPE)
    public Tranche<PlaceLibre> places(Long proposition, Criteres criteres, Tri tri, int premier, int taille) {
        return requete(PLACES, "r", proposition).chercher(criteres, tri, premier, taille);
    }

    @RolesAllowed(Roles.DPE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourirPlaces(Long proposition, Criteres criteres, Tri tri, Consumer<PlaceLibre> suite) {
        requete(PLACES, "r", proposition).parcourir(criteres, tri, suite);
    }

    private <T> RequeteListe<T> requete(DefinitionListe<T> liste, String alias, Long proposition) {
        StringBuilder condition = new StringBuilder(alias + ".proposition.id = :proposition");
        Map<String, Object> valeurs = new HashMap<>(Map.of("proposition", proposition == null ? -1L : proposition));
        appelant.droits().codes(Perimetre.Genre.DISCIPLINE, Profil.DPE).ifPresent(codes -> {
            condition.append(" and ").append(PropositionSearch.toutesTenues(":proposition"));
            valeurs.put("codes", codes.isEmpty() ? Set.of("") : codes);
        });
        return new RequeteListe<>(em, liste, Restriction.a(condition.toString(), valeurs));
    }
}
