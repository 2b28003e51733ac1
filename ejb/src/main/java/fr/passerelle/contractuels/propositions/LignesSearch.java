package fr.passerelle.contractuels.propositions;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.affectations.SortAffectation;
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

/** The lines of a proposition, beside the present state. Empty to who does not hold its disciplines. */
@Stateless
@LocalBean
public class LignesSearch implements SearchParmi<Long, LigneProposee> {

    static final DefinitionListe<LigneProposee> LISTE = new DefinitionListe<>(
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

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;

    @Override
    @PermitAll
    public DefinitionListe<LigneProposee> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed(Roles.DPE)
    public Tranche<LigneProposee> chercher(Long proposition, Criteres criteres, Tri tri, int premier, int taille) {
        return requete(proposition).chercher(criteres, tri, premier, taille);
    }

    @Override
    @RolesAllowed(Roles.DPE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Long proposition, Criteres criteres, Tri tri, Consumer<LigneProposee> suite) {
        requete(proposition).parcourir(criteres, tri, suite);
    }

    private RequeteListe<LigneProposee> requete(Long proposition) {
        return new RequeteListe<>(em, LISTE, PropositionSearch.dans("l", proposition, appelant));
    }
}
